package org.ciyan.minutes;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.agenda.AgendaSession;
import org.ciyan.agenda.SessionFlow;
import org.ciyan.agenda.Sessions;
import org.ciyan.body.Visitor;
import org.ciyan.hall.HallReading;
import org.ciyan.hall.Room;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.kernel.Stale;
import org.ciyan.platform.TriedAgain;

/**
 * Reads and writes the minutes and the summary of sessions. They are read by whom the room concerns
 * ({@link HallReading#room}), and written by who keeps the body's records.
 */
@ApplicationScoped
@Transactional
@TriedAgain
public class Minutes {

    /** Characters of a text. */
    public static final int LONGEST = 50_000;

    @Inject VersionStore store;
    @Inject HallReading reading;
    @Inject SessionFlow flow;
    @Inject Sessions sessions;
    @Inject Clock clock;

    /** All texts of a session in their last version. @throws NotFound as {@link HallReading#room} */
    public Texts read(Visitor visitor, String code) {
        var room = reading.room(visitor, code);
        var latest = store.latest(room.plan().session().getId());
        return new Texts(room, of(latest, Document.MINUTES), of(latest, Document.SUMMARY));
    }

    /**
     * What the minutes say under these items, where they say something, without asking whose they are: for who has
     * asked that otherwise; one query.
     */
    public Map<Long, String> ofItems(Collection<Long> items) {
        return store.latest(items, Document.MINUTES).stream().filter(v -> !v.getText().isBlank())
                .collect(Collectors.toMap(Version::getItemId, Version::getText));
    }

    private static Map<Long, Version> of(List<Version> latest, Document document) {
        return latest.stream().filter(v -> v.getDocument() == document)
                .collect(Collectors.toMap(Version::getItemId, v -> v));
    }

    /**
     * Writes a text. The same text again changes nothing.
     *
     * @param known number of the version that the writer has seen, 0 for none
     * @throws NotFound unless the visitor keeps the body's records, or if there is no such item
     * @throws Stale {@code minutes.changed-elsewhere} if there is a later version
     * @throws Rejected {@code agenda.not-open}, {@code minutes.decided}, {@code minutes.too-long}
     */
    public Version write(Visitor visitor, String code, long item, Document document, int known, String text) {
        var session = open(visitor, code, item);
        var words = text == null ? "" : text.replace("\r", "").stripTrailing();
        if (words.length() > LONGEST) {
            throw new Rejected("minutes.too-long", LONGEST);
        }
        var latest = store.latest(session.getId(), item, document);
        if (latest.filter(v -> v.getText().equals(words)).isPresent()) {
            return latest.get();
        }
        int last = latest.map(Version::getNumber).orElse(0);
        if (known != last) {
            throw new Stale("minutes.changed-elsewhere", last, latest.map(Version::getText).orElse(""));
        }
        return keep(visitor, session, item, document, last + 1, words, null);
    }

    /**
     * Writes a former version anew.
     *
     * @param known as {@link #write}
     * @throws NotFound as {@link #write}, or if there is no such version
     * @throws Stale as {@link #write} @throws Rejected as {@link #write}
     */
    public Version restore(Visitor visitor, String code, long item, Document document, int known, int number) {
        var session = open(visitor, code, item);
        var former = store.version(session.getId(), item, document, number)
                .orElseThrow(() -> new NotFound("version " + number));
        var latest = store.latest(session.getId(), item, document).orElseThrow(() -> new NotFound("versions"));
        if (known != latest.getNumber()) {
            throw new Stale("minutes.changed-elsewhere", latest.getNumber(), latest.getText());
        }
        return latest.getText().equals(former.getText()) ? latest
                : keep(visitor, session, item, document, known + 1, former.getText(), number);
    }

    private Version keep(Visitor visitor, AgendaSession session, long item, Document document, int number, String text,
            Integer restored) {
        var version = new Version(session.getId(), item, document, number, text, restored,
                clock.instant(), visitor.name());
        store.add(version);
        return version;
    }

    private AgendaSession open(Visitor visitor, String code, long itemId) {
        var session = flow.recorded(visitor, code);
        var item = sessions.items(session).stream().filter(i -> i.getId() == itemId).findFirst()
                .orElseThrow(() -> new NotFound("item " + itemId));
        if (item.isDecided()) {
            throw new Rejected("minutes.decided", item.getNumber());
        }
        return session;
    }

    /**
     * When each version of a text was written, the latest first, without the texts; two versions beside each other. A
     * constant number of queries however many there are.
     *
     * @param from number of the earlier version; null for the last but one
     * @param to number of the later version; null for the last
     * @throws NotFound as {@link #read}, or if there is no such version
     */
    public History history(Visitor visitor, String code, long item, Document document, Integer from, Integer to) {
        var room = reading.room(visitor, code);
        long session = room.plan().session().getId();
        var stamps = store.stamps(session, item, document);
        if (stamps.isEmpty()) {
            throw new NotFound("versions of " + item);
        }
        int later = to == null ? stamps.get(0).number() : to;
        int earlier = from == null ? later - 1 : from;
        return new History(room, stamps, earlier, later, Change.between(text(session, item, document, earlier),
                text(session, item, document, later)));
    }

    private String text(long session, long item, Document document, int number) {
        return number == 0 ? "" : store.version(session, item, document, number).map(Version::getText)
                .orElseThrow(() -> new NotFound("version " + number));
    }

    /** The texts of a session by item; none where nothing was written. */
    public record Texts(Room room, Map<Long, Version> minutes, Map<Long, Version> summary) {

        public Map<Long, Version> of(Document document) {
            return document == Document.MINUTES ? minutes : summary;
        }
    }

    /** The versions of a text, and what leads from one to another. @param from 0 for nothing at all */
    public record History(Room room, List<Stamp> stamps, int from, int to, List<Change> changes) { }
}
