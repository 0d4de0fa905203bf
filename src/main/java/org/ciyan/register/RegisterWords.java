package org.ciyan.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ciyan.agenda.AgendaLine;
import org.ciyan.agenda.PinnedMaterial;
import org.ciyan.body.Body;
import org.ciyan.hall.Attendee;
import org.ciyan.hall.HallLine;
import org.ciyan.hall.Presence;
import org.ciyan.material.Extent;
import org.ciyan.measure.MeasureRow;
import org.ciyan.platform.Words;

/**
 * Says what the register knows of a session, field by field, each in lines. Fields of materials have a line for each
 * material, those of measures for each measure.
 */
final class RegisterWords {

    /** Characters of a speech; the register holds its points, the minutes the whole. */
    private static final int POINTS = 300;
    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Words words;
    private final Locale language;
    private final ZoneId zone;

    RegisterWords(Words words, Locale language, ZoneId zone) {
        this.words = words;
        this.language = language;
        this.zone = zone;
    }

    String say(String key, Object... args) {
        return words.say(language, key, args);
    }

    String head(RegisterField field) {
        return say("register.field." + field);
    }

    Map<RegisterField, List<String>> of(Body body, RegisterEntry entry) {
        var lines = new EnumMap<RegisterField, List<String>>(RegisterField.class);
        lines.put(RegisterField.NUMBER, List.of(String.valueOf(entry.number())));
        lines.put(RegisterField.BODY, List.of(body.getName()));
        lines.put(RegisterField.BODY_KIND, List.of(say("body.kind." + body.getKind())));
        lines.put(RegisterField.BODY_CODE, List.of(body.getCode()));
        meeting(lines, entry);
        people(lines, entry);
        studied(lines, entry);
        lines.put(RegisterField.SPEECHES, orNone(entry.speeches().stream().map(this::points)));
        lines.put(RegisterField.PRACTICE, entry.isPractice() ? orNone(entry.practised().stream()) : List.of());
        measures(lines, entry.measures());
        record(lines, entry);
        return lines;
    }

    /** The same, where fields stand apart: which line belongs to which material or measure is said by its number. */
    Map<RegisterField, List<String>> numbered(Body body, RegisterEntry entry) {
        var lines = of(body, entry);
        lines.replaceAll((field, texts) -> field.isOfSeveral() && texts.size() > 1
                ? IntStream.range(0, texts.size()).mapToObj(i -> numbered(i + 1, texts.get(i))).toList() : texts);
        return lines;
    }

    String numbered(int number, String text) {
        return say("register.numbered", String.valueOf(number), text);
    }

    private void meeting(Map<RegisterField, List<String>> lines, RegisterEntry entry) {
        var session = entry.session();
        lines.put(RegisterField.MEETING, List.of(say("body.meeting." + session.getMeeting())));
        lines.put(RegisterField.TITLE, List.of(session.getTitle()));
        lines.put(RegisterField.AT, List.of(MINUTE.format(session.getPlannedAt())));
        lines.put(RegisterField.PLACE, List.of(orUnknown(session.getPlace())));
        lines.put(RegisterField.HOST, List.of(orUnknown(entry.begun().host())));
        lines.put(RegisterField.RECORDER, List.of(orUnknown(entry.begun().recorder())));
    }

    private void people(Map<RegisterField, List<String>> lines, RegisterEntry entry) {
        var balance = entry.kept().balance();
        int unknown = balance.unknown().size() + balance.missing().size();
        lines.put(RegisterField.EXPECTED, List.of(String.valueOf(balance.members())));
        lines.put(RegisterField.PRESENT, List.of(unknown == 0 ? String.valueOf(balance.present())
                : balance.present() == 0 ? say("register.unknown") : say("register.present-unknown",
                        String.valueOf(balance.present()), String.valueOf(unknown))));
        var members = entry.kept().roster().stream().filter(Attendee::isMember).toList();
        var absent = members.stream().filter(who -> who.presence() == Presence.ABSENT)
                .map(who -> say("register.absent", who.name(), orUnknown(who.reason())));
        lines.put(RegisterField.ABSENT, orNone(unknown == 0 ? absent
                : Stream.concat(absent, Stream.of(say("register.not-recorded", String.join("、",
                        Stream.concat(balance.unknown().stream(), balance.missing().stream()).toList()))))));
        lines.put(RegisterField.PROXY, orNone(members.stream().filter(who -> who.presence() == Presence.PROXY)
                .map(who -> say("register.stand-in", who.name(), who.standIn()))));
        lines.put(RegisterField.OBSERVERS, orNone(entry.kept().roster().stream().filter(who -> !who.isMember())
                .map(Attendee::name)));
    }

    private void studied(Map<RegisterField, List<String>> lines, RegisterEntry entry) {
        var materials = entry.materials();
        lines.put(RegisterField.MATERIAL, orNone(materials.stream().map(PinnedMaterial::title)));
        lines.put(RegisterField.SOURCE, each(materials, PinnedMaterial::source));
        lines.put(RegisterField.PUBLISHED, each(materials, m -> day(m.publishedOn())));
        lines.put(RegisterField.RECEIVED, each(materials, m -> day(m.receivedOn())));
        lines.put(RegisterField.EXTENT, each(materials, m -> say("agenda.read." + m.readAs())));
        lines.put(RegisterField.PUBLIC, each(materials, m -> say(m.extent() == Extent.TITLE && m.link() == null
                ? "register.title-only" : "register.public")));
        lines.put(RegisterField.POSITION, orNone(entry.studied().stream().map(item -> say("register.position",
                String.valueOf(item.number()), item.title()))));
        lines.put(RegisterField.LEAD, orNone(entry.studied().stream().filter(AgendaLine::isLed)
                .map(item -> say("register.led", String.valueOf(item.number()), orUnknown(item.lead())))));
    }

    private String points(HallLine line) {
        var text = line.text().replaceAll("[\\s\\p{Cc}]+", " ");
        int whole = text.codePointCount(0, text.length());
        return say("register.speech", line.name() == null ? say("register.nobody-named") : line.name(),
                whole <= POINTS ? text : text.substring(0, text.offsetByCodePoints(0, POINTS)) + "……");
    }

    private void measures(Map<RegisterField, List<String>> lines, List<MeasureRow> measures) {
        lines.put(RegisterField.MEASURES, orNone(measures.stream().map(MeasureRow::text)));
        lines.put(RegisterField.OWNERS, each(measures, m -> m.owner() == null ? say("measure.nobody") : m.owner()));
        lines.put(RegisterField.DUE, each(measures, m -> m.dueOn() == null ? say("measure.no-day")
                : m.dueOn().toString()));
        lines.put(RegisterField.STATE, each(measures, m -> say("measure.state." + m.state())));
    }

    private void record(Map<RegisterField, List<String>> lines, RegisterEntry entry) {
        var session = entry.session();
        lines.put(RegisterField.SUMMARY_NUMBER, List.of(orUnknown(entry.summaryNumber())));
        lines.put(RegisterField.ATTACHMENTS, orNone(entry.attachments().stream().map(a -> a.getTitle())));
        lines.put(RegisterField.ENTERED_BY, List.of(entry.enteredBy()));
        lines.put(RegisterField.ENTERED_AT, List.of(moment(session.getLateAt() != null ? session.getLateAt()
                : session.getOpenedAt())));
        lines.put(RegisterField.LATE, List.of(session.getLateReason() != null ? say("register.late")
                : entry.lateLines() > 0 ? say("register.late-lines", String.valueOf(entry.lateLines()))
                : say("register.not-late")));
        lines.put(RegisterField.LATE_REASON, orNone(Stream.concat(Stream.ofNullable(session.getLateReason()),
                entry.lateReasons().stream())));
        lines.put(RegisterField.SIGNED_BY, List.of(session.getSignedAt() == null ? say("register.not-signed")
                : say("register.signed", session.getSignedBy(), moment(session.getSignedAt()))));
    }

    private String moment(Instant at) {
        return MINUTE.format(LocalDateTime.ofInstant(at, zone));
    }

    private String day(LocalDate day) {
        return day == null ? say("register.unknown") : day.toString();
    }

    private String orUnknown(String text) {
        return text == null ? say("register.unknown") : text;
    }

    private List<String> orNone(Stream<String> lines) {
        var all = lines.toList();
        return all.isEmpty() ? List.of(say("register.none")) : all;
    }

    /** Nothing where there is nothing to say it of: the field before has said so. */
    private static <T> List<String> each(List<T> of, Function<T, String> line) {
        return of.stream().map(line).toList();
    }
}
