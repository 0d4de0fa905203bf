package org.ciyan.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A session as a calendar file (iCalendar, RFC 5545). It says when the session begins; when it ends nobody knows
 * before.
 */
final class Invitation {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    /** Octets of a line, the break not counted (section 3.1). */
    private static final int WIDEST = 75;

    private Invitation() { }

    /**
     * @param described what is on the agenda, a line each
     * @param link where the session can be looked at
     */
    static String of(AgendaSession session, String body, List<String> described, String link, ZoneId zone,
            Instant now) {
        var cancelled = session.getState() == SessionState.CANCELLED;
        return Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ciyan//Agenda//ZH",
                "METHOD:" + (cancelled ? "CANCEL" : "PUBLISH"), "BEGIN:VEVENT",
                "UID:" + session.getCode() + "@ciyan", "SEQUENCE:" + session.getVersion(), "DTSTAMP:" + UTC.format(now),
                "DTSTART:" + UTC.format(session.getPlannedAt().atZone(zone)),
                "SUMMARY:" + text(body + " " + session.getTitle()),
                "LOCATION:" + text(session.getPlace() == null ? "" : session.getPlace()),
                "DESCRIPTION:" + text(String.join("\n", described)), "URL:" + link,
                "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"), "END:VEVENT", "END:VCALENDAR")
                .map(Invitation::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String text(String plain) {
        return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Broken where it is too wide, never within a character. */
    private static String folded(String line) {
        var out = new StringBuilder();
        int octets = 0;
        for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > WIDEST) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += width;
        }
        return out.toString();
    }
}
