package org.ciyan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A member finds on a phone what was noted of their words, and corrects it while the county's days last; the former
 * wording stays, the words of others are not theirs to correct, and who says nothing has agreed to nothing.
 */
class MemberCorrectsTheirWordsJourney {

    Server server = Server.running();
    Visit phone = Visit.onAPhone(server);
    Learner keeper = Learner.signedIn(server, "secretary");
    String session;

    @AfterEach
    void leave() {
        phone.close();
    }

    @Test
    void onlyTheirOwnWordsAndNothingIsLost() {
        var code = aSession();
        var mine = said("覃鹤桥·演示", "预算要让看的人看得懂。");
        var other = said("向萤鼓·演示", "先写三十项。");
        assertThat(keeper.post(session + "/adjournment", null).status()).isEqualTo(200);

        phone.signIn(server.user("member")).open("/hall/record?code=" + code);
        assertThat(phone.page().locator("main div.notice")).containsText("可以在");
        assertThat(phone.page().locator("text=更正我的发言")).hasCount(1);
        phone.isFitForEverybody("record-member");
        phone.page().click("text=更正我的发言");
        phone.page().fill("[id='own:text']", "");
        phone.page().click("[id='own:submit']");
        assertThat(phone.page().locator("main")).containsText("预算要让看的人看得懂。");
        phone.page().fill("[id='own:text']", "预算要让看的人看得懂，每一项写明给谁用。");
        phone.page().click("[id='own:submit']");
        assertThat(phone.page().locator("main")).containsText("本人于");
        assertThat(phone.text()).contains("每一项写明给谁用").doesNotContain("签发记录");

        assertThat(keeper.get(session + "/contributions/" + mine).json().findValuesAsText("text"))
                .as("every wording stays").containsExactly("预算要让看的人看得懂。", "预算要让看的人看得懂，每一项写明给谁用。");
        var member = Learner.signedIn(server, "member");
        assertThat(member.put(session + "/contributions/" + other + "/correction",
                Map.of("known", 1, "text", "先写三百项。")).status()).isEqualTo(404);
        assertThat(keeper.get(session + "/contributions/" + other).json()).as("silence changes nothing").hasSize(1);
    }

    /** In which two were present. */
    private String aSession() {
        var begun = keeper.post("/agenda/sessions", Map.of("body", "DZ-U12", "meeting", "COMMITTEE_MEETING", "title",
                "会议 " + UUID.randomUUID(), "plannedAt", LocalDate.now(ZoneId.of("Asia/Shanghai")) + "T09:00")).json();
        session = "/agenda/sessions/" + begun.path("code").asText();
        assertThat(keeper.post(session + "/opening", null).status()).isEqualTo(200);
        keeper.get(session + "/attendance").json().path("roster").forEach(who -> assertThat(keeper.put(session
                + "/attendance/" + who.path("place").asText(), Map.of("key", UUID.randomUUID().toString(),
                "presence", "PRESENT")).status()).isEqualTo(200));
        return begun.path("code").asText();
    }

    /** @return the key of the line */
    private String said(String name, String text) {
        var key = UUID.randomUUID().toString();
        long place = 0;
        for (var who : keeper.get(session + "/attendance").json().path("roster")) {
            place = who.path("name").asText().equals(name) ? who.path("place").asLong() : place;
        }
        var item = keeper.get(session).json().path("items").get(0).path("id").asLong();
        assertThat(keeper.put(session + "/contributions/" + key, Map.of("item", item, "kind", "SPEECH", "speaker",
                place, "text", text)).status()).isEqualTo(200);
        return key;
    }
}
