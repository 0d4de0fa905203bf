package org.ciyan.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.ciyan.agenda.ItemDraft;
import org.ciyan.agenda.ItemKind;
import org.ciyan.body.Meeting;
import org.ciyan.hall.Hall;
import org.ciyan.hall.LineKind;
import org.ciyan.hall.Presence;
import org.ciyan.kernel.Period;
import org.ciyan.material.Extent;

/**
 * A session of the demo county as its file tells it (the fields are in {@code seeds/README.md}), and when each of its
 * steps was taken.
 */
final class SessionScript {

    /** All days of the county. */
    static final Period EVER = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int USUAL_LENGTH = 60;
    private static final int BETWEEN_LINES = 4;

    private final Map<String, Object> map;
    private final Instant now;
    private final LocalDateTime at;
    private final ZoneId zone;
    private final List<Item> items = new ArrayList<>();

    /** @param now when it is loaded: from then the days of a session ahead are counted */
    SessionScript(Map<String, Object> map, Instant now, ZoneId zone) {
        this.map = map;
        this.now = now;
        this.zone = zone;
        this.at = isAhead() ? LocalDate.ofInstant(now, zone).plusDays((Integer) map.get("in-days"))
                .atTime(LocalTime.parse(text("at")))
                : LocalDateTime.parse(text("at"), TIME);
        int said = 0;
        for (var item : Yaml.maps(map.get("items"))) {
            items.add(item(item, said));
            said += items.get(items.size() - 1).lines().size();
        }
    }

    private Item item(Map<String, Object> item, int saidBefore) {
        var lines = new ArrayList<Line>();
        for (var line : Yaml.maps(item.get("lines"))) {
            lines.add(line(line, saidBefore + lines.size() + 1));
        }
        return new Item(Yaml.constant(ItemKind.class, item.get("kind")), Yaml.text(item.get("title")),
                Yaml.text(item.get("lead")), Yaml.maps(item.get("materials")).stream().map(material ->
                        new ItemDraft.Wanted(Yaml.text(material.get("code")), null,
                                Yaml.constant(Extent.class, material.get("read")))).toList(), lines,
                Yaml.maps(item.get("measures")).stream().map(this::measure).toList(),
                stripped(item.get("minutes")), stripped(item.get("summary")));
    }

    /** Said during the session, or so many hours or days after it. */
    private Line line(Map<String, Object> line, int number) {
        var kind = line.containsKey("speaker") ? LineKind.SPEECH : line.containsKey("decision") ? LineKind.DECISION
                : LineKind.NOTE;
        var text = line.get(kind == LineKind.SPEECH ? "says" : kind == LineKind.DECISION ? "decision" : "note");
        var end = at.plusMinutes(length());
        var when = line.containsKey("after-days") ? end.plusDays((Integer) line.get("after-days"))
                : line.containsKey("after-hours") ? end.plusHours((Integer) line.get("after-hours"))
                : at.plusMinutes(Math.min((long) number * BETWEEN_LINES, length() - 1L));
        return new Line(kind, Yaml.text(line.get("speaker")), stripped(text), lateReason() == null ? instant(when)
                : opened().plusSeconds(60L * number), Yaml.text(line.get("reason")));
    }

    private Measure measure(Map<String, Object> measure) {
        return new Measure(Yaml.text(measure.get("text")), Yaml.text(measure.get("owner")),
                Yaml.day(measure.get("due")), measure.containsKey("closed")
                        ? instant(Yaml.day(measure.get("closed")).atTime(16, 20)) : null,
                Yaml.text(measure.get("result")));
    }

    /** Whether it is still to come, some days from the day on which it is loaded. */
    boolean isAhead() { return map.containsKey("in-days"); }
    LocalDate day() { return at.toLocalDate(); }
    LocalDateTime at() { return at; }
    Meeting meeting() { return Yaml.constant(Meeting.class, map.get("meeting")); }
    String title() { return text("title"); }
    String place() { return text("place"); }
    String host() { return text("host"); }
    String recorder() { return text("recorder"); }
    List<Item> items() { return List.copyOf(items); }
    /** Null unless it was recorded after it had been held. */
    String lateReason() { return text("late-reason"); }
    String number() { return text("number"); }

    @SuppressWarnings("unchecked")
    List<String> observers() {
        return (List<String>) map.getOrDefault("observers", List.of());
    }

    Instant prepared() {
        return isAhead() ? now : lateReason() != null ? opened().minusSeconds(600)
                : instant(at.minusDays(noticeDays()).minusHours(2));
    }

    /** Null if members were not told. */
    Instant told() {
        return Boolean.FALSE.equals(map.get("told")) || lateReason() != null ? null : isAhead() ? now
                : instant(at.minusDays(noticeDays()).minusHours(1));
    }

    private int noticeDays() {
        return (Integer) map.getOrDefault("notice-days", 1);
    }

    Instant opened() {
        return lateReason() == null ? instant(at) : instant(LocalDateTime.parse(text("recorded-late"), TIME));
    }

    Instant marked() {
        return opened().plusSeconds(90);
    }

    Instant adjourned() {
        return opened().plusSeconds(60L * length());
    }

    /** When the texts were written. */
    Instant written() {
        return adjourned().plusSeconds(3600L * (Integer) map.getOrDefault("written-hours", 3));
    }

    /** Null if it was not. */
    Instant signed() {
        return Boolean.FALSE.equals(map.get("signed")) ? null
                : written().plusSeconds(86_400L * (Integer) map.getOrDefault("signed-days", 1));
    }

    /** When the summary got its number. */
    Instant filed() {
        return written().plusSeconds(86_400L * 2);
    }

    /** When the last of its steps was taken. */
    Instant last() {
        return Stream.of(Stream.of(adjourned(), written()), Stream.ofNullable(signed()),
                Stream.ofNullable(number()).map(given -> filed()),
                items.stream().flatMap(item -> item.lines().stream()).map(Line::at),
                items.stream().flatMap(item -> item.measures().stream()).map(Measure::closed).filter(Objects::nonNull))
                .flatMap(times -> times).max(Comparator.naturalOrder()).orElseThrow();
    }

    private int length() {
        return (Integer) map.getOrDefault("length", USUAL_LENGTH);
    }

    /** What was recorded of a member: nothing of those named under {@code unrecorded}; all others were there. */
    Optional<Hall.MarkDraft> mark(String cadre) {
        if (map.get("unrecorded") instanceof List<?> nobodyKnows && nobodyKnows.contains(cadre)) {
            return Optional.empty();
        }
        if (map.get("absent") instanceof Map<?, ?> absent && absent.containsKey(cadre)) {
            return Optional.of(new Hall.MarkDraft(Presence.ABSENT, Yaml.text(absent.get(cadre)), null));
        }
        if (map.get("stand-ins") instanceof Map<?, ?> standIns && standIns.containsKey(cadre)) {
            return Optional.of(new Hall.MarkDraft(Presence.PROXY, null, Yaml.text(standIns.get(cadre))));
        }
        return Optional.of(new Hall.MarkDraft(Presence.PRESENT, null, null));
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(zone).toInstant();
    }

    private String text(String key) {
        return Yaml.text(map.get(key));
    }

    private static String stripped(Object text) {
        return text == null ? null : text.toString().strip();
    }

    /** @param lead code of a cadre; null if nobody is named */
    record Item(ItemKind kind, String title, String lead, List<ItemDraft.Wanted> materials, List<Line> lines,
            List<Measure> measures, String minutes, String summary) { }

    /** @param speaker code of a cadre or name of an observer; null for nobody @param reason of a late line */
    record Line(LineKind kind, String speaker, String text, Instant at, String reason) { }

    /** @param closed null while it is open */
    record Measure(String text, String owner, LocalDate due, Instant closed, String result) { }
}
