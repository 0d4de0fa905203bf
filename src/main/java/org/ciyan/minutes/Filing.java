package org.ciyan.minutes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.ciyan.agenda.SessionState;
import org.ciyan.agenda.Sessions;
import org.ciyan.body.Visitor;
import org.ciyan.hall.HallReading;
import org.ciyan.hall.Room;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;
import org.ciyan.platform.TriedAgain;
import org.ciyan.platform.files.FileStore;

/**
 * Files with a session what belongs to its record: the number of the summary, scanned originals. Also after it was
 * signed, since both come later.
 */
@ApplicationScoped
@Transactional
@TriedAgain
public class Filing {

    /** Bytes of a file. */
    public static final long LARGEST = 20L << 20;
    static final int MOST = 20;
    static final int LONGEST_TITLE = 100;
    static final int LONGEST_NUMBER = 40;

    @Inject FilingStore store;
    @Inject FileStore files;
    @Inject HallReading reading;
    @Inject SessionFlow flow;
    @Inject Sessions sessions;
    @Inject Clock clock;

    /** @throws NotFound as {@link HallReading#room} */
    public Filed read(Visitor visitor, String code) {
        var room = reading.room(visitor, code);
        var session = List.of(room.plan().session().getId());
        return new Filed(room, store.numbers(session), store.attachments(session));
    }

    /**
     * The numbers in force of these sessions' summaries, without asking whose they are: for who has asked that
     * otherwise; one query.
     */
    public Map<Long, String> numbers(Collection<Long> ofSessions) {
        return store.numbers(ofSessions).stream().collect(Collectors.toMap(SummaryNumber::getSessionId,
                SummaryNumber::getNumber, (one, later) -> later));
    }

    /** What is filed with these sessions and not struck; as {@link #numbers}. */
    public Map<Long, List<Attachment>> attachments(Collection<Long> ofSessions) {
        return store.attachments(ofSessions).stream().filter(a -> !a.isStruck())
                .collect(Collectors.groupingBy(Attachment::getSessionId));
    }

    /**
     * Gives the summary a number. The same again changes nothing.
     *
     * @throws NotFound unless the visitor keeps the body's records
     * @throws Rejected {@code minutes.not-held}, {@code minutes.no-number}
     */
    @Audited("minutes.number")
    public void number(Visitor visitor, @Subject String code, String number) {
        var session = held(visitor, code);
        if (isWrong(number, LONGEST_NUMBER)) {
            throw new Rejected("minutes.no-number", LONGEST_NUMBER);
        }
        var given = number.strip();
        if (!given.equals(numbers(List.of(session.getId())).get(session.getId()))) {
            store.add(new SummaryNumber(session.getId(), given, clock.instant(), visitor.name()));
        }
    }

    /**
     * Files a file. The same content again changes nothing.
     *
     * @param title what it is
     * @param name of the file, for who takes it back
     * @throws NotFound as {@link #number}
     * @throws Rejected {@code minutes.not-held}, {@code minutes.no-file-title}, {@code minutes.file-too-large},
     *         {@code minutes.file-unknown}, {@code minutes.too-many-files}
     */
    @Audited("minutes.attach")
    public Attachment attach(Visitor visitor, @Subject String code, String title, String name, Path file) {
        var session = held(visitor, code);
        if (isWrong(title, LONGEST_TITLE)) {
            throw new Rejected("minutes.no-file-title", LONGEST_TITLE);
        }
        if (size(file) > LARGEST) {
            throw new Rejected("minutes.file-too-large", LARGEST >> 20);
        }
        var type = AttachmentType.of(file).orElseThrow(() -> new Rejected("minutes.file-unknown"));
        var there = store.attachments(List.of(session.getId())).stream().filter(a -> !a.isStruck()).toList();
        var stored = files.keep(() -> Files.newInputStream(file));
        var same = there.stream().filter(a -> a.getSha256().equals(stored.sha256())).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (there.size() >= MOST) {
            throw new Rejected("minutes.too-many-files", MOST);
        }
        var attachment = new Attachment(session.getId(), title.strip(), cut(name), type, stored, clock.instant(),
                visitor.name());
        store.add(attachment);
        return attachment;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cut(String name) {
        return name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST_TITLE,
                name.codePointCount(0, name.length()))));
    }

    /**
     * Says that a file does not belong there. It stays, crossed out.
     *
     * @throws NotFound as {@link #number}, or if there is no such file
     * @throws Rejected {@code minutes.no-strike-reason}
     */
    @Audited("minutes.strike")
    public void strike(Visitor visitor, @Subject String code, long id, String why) {
        var session = held(visitor, code);
        var attachment = found(session, id);
        if (isWrong(why, LONGEST_TITLE)) {
            throw new Rejected("minutes.no-strike-reason", LONGEST_TITLE);
        }
        if (!attachment.isStruck()) {
            attachment.strike(clock.instant(), visitor.name(), why.strip());
        }
    }

    /**
     * A file that is filed with a session.
     *
     * @throws NotFound as {@link #read}, or if there is no such file; of a struck one for all but who keeps the records
     *         or oversees the body
     */
    public Attachment attachment(Visitor visitor, String code, long id) {
        var plan = reading.room(visitor, code).plan();
        var attachment = found(plan.session(), id);
        if (attachment.isStruck() && !plan.rights().keeps() && !plan.rights().oversees()) {
            throw new NotFound("attachment " + id);
        }
        return attachment;
    }

    /** Writes a file to a stream. */
    public void write(Attachment attachment, OutputStream out) {
        files.write(attachment.file(), out);
    }

    private Attachment found(AgendaSession session, long id) {
        return store.attachment(session.getId(), id).orElseThrow(() -> new NotFound("attachment " + id));
    }

    private AgendaSession held(Visitor visitor, String code) {
        var session = flow.locked(code);
        if (!sessions.admitted(visitor, code).rights().keeps()) {
            throw new NotFound("session " + code);
        }
        if (session.getState().isBefore() || session.getState() == SessionState.CANCELLED) {
            throw new Rejected("minutes.not-held");
        }
        return session;
    }

    private static boolean isWrong(String text, int longest) {
        return text == null || text.isBlank() || text.strip().length() > longest;
    }

    /**
     * What is filed with a session.
     *
     * @param numbers every number that the summary was ever given, the earliest first; the last one holds
     * @param attachments struck ones too
     */
    public record Filed(Room room, List<SummaryNumber> numbers, List<Attachment> attachments) {

        /** Null if the summary has none. */
        public String number() {
            return numbers.isEmpty() ? null : numbers.get(numbers.size() - 1).getNumber();
        }
    }
}
