package org.ciyan.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.ciyan.agenda.AgendaLine;
import org.ciyan.body.Archiving;
import org.ciyan.hall.Attendee;
import org.ciyan.hall.HallLine;
import org.ciyan.hall.Presence;
import org.ciyan.register.DossierBlock.Kind;

/**
 * Puts the dossier of a session into words: the summary in the layout of minutes (GB/T 9704-2012, 10.3), which is its
 * public part; then the full minutes, the measures and what is filed. Always in Chinese.
 */
final class DossierText {

    private final DossierWords words;
    private final Dossier dossier;
    private final List<DossierBlock> blocks = new ArrayList<>();

    DossierText(DossierWords words, Dossier dossier) {
        this.words = words;
        this.dossier = dossier;
    }

    /** @param publicPart whether only what may be shown outside the body */
    List<DossierBlock> blocks(boolean publicPart) {
        summary();
        if (!publicPart) {
            add(Kind.NEW_SHEET);
            minutes();
            measures();
            filed();
            signature();
        }
        return blocks;
    }

    private void summary() {
        var session = dossier.session();
        var body = dossier.plan().rights().body().getName();
        add(Kind.MARK, say("mark", body));
        add(Kind.CENTRED, dossier.number() == null ? say("no-number") : dossier.number());
        add(Kind.BETWEEN, body, words.day(session.getDay()));
        add(Kind.RULE);
        add(Kind.TITLE, session.getTitle());
        add(Kind.PARAGRAPH, opening());
        for (var item : dossier.plan().items()) {
            add(Kind.HEADING, say("heading", words.numeral(item.number()), item.title()));
            item.pins().forEach(pin -> add(Kind.REMARK, words.studied(pin)));
            var text = dossier.summary(item);
            text.forEach(line -> add(Kind.PARAGRAPH, line));
            if (text.isEmpty()) {
                add(Kind.PARAGRAPH, say("no-summary"));
            }
        }
        add(Kind.GAP);
        people("there", who -> who.isMember() && who.presence() == Presence.PRESENT);
        people("absent", who -> who.isMember() && who.presence() == Presence.ABSENT);
        people("stand-ins", who -> who.isMember() && who.presence() == Presence.PROXY);
        people("not-recorded", who -> who.isMember() && who.presence() == null);
        people("observers", who -> !who.isMember());
        if (session.getSignedAt() == null) {
            add(Kind.REMARK, say("not-signed"));
        }
    }

    private String opening() {
        var session = dossier.session();
        var at = words.hour(session.getPlannedAt());
        var body = dossier.plan().rights().body().getName();
        var held = session.getPlace() == null ? say("held", at, body, session.getTitle())
                : say("held-at", at, body, session.getPlace(), session.getTitle());
        return dossier.plan().host() == null ? held : held + say("presided", dossier.plan().host());
    }

    private void people(String label, Predicate<Attendee> which) {
        var names = dossier.room().roster().stream().filter(which).map(who -> who.standIn() == null ? who.name()
                : say("stand-in", who.name(), who.standIn())).toList();
        if (!names.isEmpty()) {
            add(Kind.LABELLED, say(label), String.join("、", names));
        }
    }

    private void minutes() {
        add(Kind.TITLE, say("minutes-title", dossier.session().getTitle()));
        facts();
        for (var item : dossier.plan().items()) {
            add(Kind.HEADING, say("heading", words.numeral(item.number()), item.title()));
            if (item.isLed()) {
                add(Kind.REMARK, say("lead", words.orUnknown(item.lead())));
            }
            item.pins().forEach(pin -> add(Kind.REMARK, words.studied(pin)));
            dossier.minutes(item).forEach(line -> add(Kind.PARAGRAPH, line));
            noted(item);
        }
    }

    private void facts() {
        var session = dossier.session();
        var plan = dossier.plan();
        var balance = dossier.room().balance();
        fact("body", say("with-code", plan.rights().body().getName(), plan.rights().body().getCode()));
        fact("meeting", words.meeting(session.getMeeting()));
        fact("at", words.hour(session.getPlannedAt()));
        fact("place", session.getPlace());
        fact("host", plan.host());
        fact("recorder", plan.recorder());
        fact("notice", plan.notices().isEmpty() ? say("no-notice") : words.moment(plan.notices().get(0).getGivenAt()));
        fact("figures", balance.isKnown() ? say("figures-known", String.valueOf(balance.members()),
                String.valueOf(balance.present()), String.valueOf(balance.absent()),
                String.valueOf(balance.proxies()), String.valueOf(balance.observers()))
                : say("figures-unknown", String.valueOf(balance.members())));
        for (var who : dossier.room().roster()) {
            if (who.isMember() && who.presence() != Presence.PRESENT) {
                add(Kind.REMARK, who.presence() == null ? say("nobody-knows", who.name())
                        : say("absence." + who.presence(), who.name(), words.orUnknown(who.reason()),
                                who.standIn() == null ? "" : who.standIn()));
            }
        }
        if (session.getLateReason() != null) {
            fact("late", say("late-since", words.moment(session.getLateAt()), session.getLateReason()));
        } else {
            fact("times", say("from-to", words.moment(session.getOpenedAt()), words.moment(session.getAdjournedAt())));
        }
        archive();
    }

    /** Whether this is the archive copy is the body's to say, by a basis it has recorded. */
    private void archive() {
        fact("archive", dossier.archiving().filter(Archiving::isElectronic)
                .map(basis -> say("archive-electronic", basis.getBasis())).orElseGet(() -> say("archive-paper")));
    }

    private void fact(String label, String text) {
        add(Kind.LABELLED, say("fact." + label), words.orUnknown(text));
    }

    /** What was noted in the room, each line with its time. */
    private void noted(AgendaLine item) {
        var lines = dossier.room().under(item);
        if (lines.isEmpty() && dossier.minutes(item).isEmpty()) {
            add(Kind.PARAGRAPH, say("nothing-noted"));
        }
        if (!lines.isEmpty()) {
            add(Kind.HEADING, say("noted"));
        }
        lines.forEach(line -> add(Kind.REMARK, line(line)));
    }

    private String line(HallLine line) {
        var text = say("line", words.called("hall.js." + line.stage().toString().toLowerCase()),
                words.moment(line.recordedAt()), line.name() == null ? words.called("hall.kind." + line.kind())
                        : line.name(), line.text());
        if (line.struck()) {
            return text + say("struck", line.reason());
        }
        return line.changedAt() == null ? text : text + say(line.own() ? "own" : "changed",
                words.moment(line.changedAt()));
    }

    private void measures() {
        add(Kind.HEADING, say("measures"));
        if (dossier.measures().isEmpty()) {
            add(Kind.PARAGRAPH, say("no-measures"));
        }
        int number = 0;
        for (var measure : dossier.measures()) {
            number++;
            add(Kind.PARAGRAPH, words.measure(number, measure));
        }
    }

    private void filed() {
        if (!dossier.attachments().isEmpty()) {
            add(Kind.HEADING, say("attachments"));
            int number = 0;
            for (var file : dossier.attachments()) {
                number++;
                add(Kind.PARAGRAPH, say("attachment", String.valueOf(number), file.getTitle(), file.getFileName()));
                add(Kind.REMARK, say("sha256", file.getSha256()));
            }
        }
    }

    private void signature() {
        var session = dossier.session();
        add(Kind.GAP);
        add(Kind.RIGHT, session.getSignedAt() == null ? say("not-signed")
                : say("signed", session.getSignedBy(), words.moment(session.getSignedAt())));
    }

    private String say(String key, Object... args) {
        return words.say(key, args);
    }

    private void add(Kind kind) {
        add(kind, "", "");
    }

    private void add(Kind kind, String text) {
        add(kind, text, "");
    }

    private void add(Kind kind, String text, String more) {
        blocks.add(new DossierBlock(kind, text, more));
    }
}
