package org.ciyan.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import org.ciyan.body.Meeting;
import org.junit.jupiter.api.Test;

class InvitationTest {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    static AgendaSession session() {
        var session = new AgendaSession("DZ-1", 1, Meeting.COMMITTEE_MEETING, NOW, "t");
        session.plan("第3次会议", LocalDateTime.of(2026, 12, 3, 9, 30), "三楼,会议室", null, null);
        return session;
    }

    static List<String> lines(String file) {
        return file.lines().toList();
    }

    @Test
    void itBeginsWhenTheSessionDoesAndSaysNoEnd() {
        assertThat(lines(Invitation.of(session(), "党组", List.of("1. 学习; 讨论"), "http://h/x", ZONE, NOW)))
                .contains("DTSTART:20261203T013000Z", "UID:DZ-1@ciyan", "LOCATION:三楼\\,会议室",
                        "DESCRIPTION:1. 学习\\; 讨论", "METHOD:PUBLISH", "STATUS:CONFIRMED")
                .noneMatch(line -> line.startsWith("DTEND"));
    }

    @Test
    void aSessionThatIsCalledOffIsTakenOutOfTheCalendar() {
        var session = session();
        session.cancel(NOW, "改期");
        assertThat(lines(Invitation.of(session, "党组", List.of(), "http://h/x", ZONE, NOW)))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    void aLongLineIsFoldedAndUnfoldsToItself() {
        var long1 = "学".repeat(100) + "𠮷".repeat(50);
        var file = Invitation.of(session(), "党组", List.of(long1), "http://h/x", ZONE, NOW);
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file.replace("\r\n ", "").lines().collect(Collectors.toList())).contains("DESCRIPTION:" + long1);
    }
}
