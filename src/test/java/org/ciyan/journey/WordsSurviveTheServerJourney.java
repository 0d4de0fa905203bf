package org.ciyan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The server is killed while somebody types: in the meeting room, and in the minutes. When it is there again, no word
 * is lost and none is there twice.
 */
@Order(3) // with a server of its own: it begins early
class WordsSurviveTheServerJourney {

    static final String SAID = "说到一半时服务器断了，接着说完。";
    static final String WRITTEN = "写到一半时服务器断了，接着写完。";

    @Test
    void noWordIsLostAndNoneIsThereTwice() {
        try (var server = Server.fresh(); var hall = Visit.onAPhone(server); var desk = Visit.atADesk(server)) {
            server.start();
            var code = aSessionUnderWay(server);
            hall.signIn(server.user("secretary-u00")).open("/hall/hall?code=" + code);
            desk.signIn(server.user("secretary-u00")).open("/minutes/minutes?code=" + code);
            assertThat(desk.page().locator("[data-minutes][data-ready]")).hasCount(1);
            says(hall, "断线以前说的。");
            assertThat(hall.page().locator("[data-part=status]")).hasText("都已保存");

            hall.page().locator("[data-part=text]").pressSequentially(SAID.substring(0, 5));
            desk.page().locator("textarea").pressSequentially(WRITTEN.substring(0, 5));
            server.kill();
            hall.page().locator("[data-part=text]").pressSequentially(SAID.substring(5));
            desk.page().locator("textarea").pressSequentially(WRITTEN.substring(5));
            hall.page().click("[data-part=send]");
            says(hall, "服务器不在时说的。");
            assertThat(hall.page().locator("[data-part=status]")).containsText("没有送到");
            server.start();
            assertThat(hall.page().locator("[data-part=status]")).containsText("登录已经失效");

            hall.signIn(server.user("secretary-u00")).open("/hall/hall?code=" + code);
            assertThat(hall.page().locator("[data-part=status]")).hasText("都已保存");
            desk.signIn(server.user("secretary-u00")).open("/minutes/minutes?code=" + code);
            assertThat(desk.page().locator("textarea")).hasValue(WRITTEN);
            assertThat(desk.page().locator("[data-text] [role=status]")).containsText("已保存");
            hall.open("/hall/hall?code=" + code);
            assertThat(hall.page().locator("[data-part=lines] li")).hasCount(3);

            var keeper = Learner.signedIn(server, "secretary-u00");
            var path = "/agenda/sessions/" + code;
            assertThat(keeper.get(path + "/contributions").json()).extracting(line -> line.path("text").asText())
                    .containsExactly("断线以前说的。", SAID, "服务器不在时说的。");
            assertThat(keeper.get(path + "/minutes").json().path("minutes")).extracting(JsonNode::toString)
                    .singleElement().asString().contains(WRITTEN);
        }
    }

    private static String aSessionUnderWay(Server server) {
        var keeper = Learner.signedIn(server, "secretary-u00");
        var begun = keeper.post("/agenda/sessions", Map.of("body", "DW-U203", "meeting", "COMMITTEE_MEETING", "title",
                "2026年第9次党委会议", "plannedAt", LocalDate.now(ZoneId.of("Asia/Shanghai")) + "T09:00"));
        var code = begun.json().path("code").asText();
        assertThat(keeper.post("/agenda/sessions/" + code + "/opening", null).status()).isEqualTo(200);
        return code;
    }

    private static void says(Visit visit, String words) {
        visit.page().fill("[data-part=text]", words);
        visit.page().click("[data-part=send]");
    }
}
