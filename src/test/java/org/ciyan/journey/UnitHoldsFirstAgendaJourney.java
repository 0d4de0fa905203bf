package org.ciyan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A leading group holds a session: the study secretary prepares it at a desk and holds it on a phone in the meeting
 * room, through a broken line; a member follows a measure; the secretary of the group signs.
 */
class UnitHoldsFirstAgendaJourney {

    Server server = Server.running();
    Visit desk = Visit.atADesk(server);
    Visit phone = Visit.onAPhone(server);

    @AfterEach
    void leave() {
        desk.close();
        phone.close();
    }

    @Test
    void fromTheAgendaToTheSignedRecord() {
        var code = prepared("2026年第" + UUID.randomUUID().toString().substring(0, 4) + "次党组会议");
        assertThat(desk.text()).contains("还有 1 处没有准备好", "通知晚于规则要求的天数"); // told on the day itself

        phone.signIn(server.user("secretary")).open("/hall/hall?code=" + code);
        phone.page().click("[id='open:submit']");
        present("向萤鼓·演示", "到");
        present("覃鹤桥·演示", "到");
        present("贾雨纸·演示", "缺");
        phone.page().locator("ul.roster li").filter(new Locator.FilterOptions().setHasText("贾雨纸"))
                .locator("button", new Locator.LocatorOptions().setHasText("病假")).click();
        assertThat(phone.page().locator("[data-part=balance]")).containsText("还没有记：姚谷窗");
        present("姚谷窗·演示", "托");
        phone.page().fill("ul.roster .more input[aria-label*='谁代表']", "某副科长·演示");
        phone.page().locator("ul.roster .more input[aria-label*='谁代表']").blur();
        assertThat(phone.page().locator("[data-part=balance]")).containsText("应到 4 人，实到 2 人，缺席 1 人，委托 1 人");

        says("覃鹤桥·演示", "预算要让看的人看得懂。");
        throughABrokenLine();
        whatWasTypedIsThereAfterTheWindowIsGone(code);
        aLineBecomesAMeasure();
        phone.isFitForEverybody("hall-open");
        phone.page().click("[data-part=adjourn]");
        phone.page().click("[data-part=adjourn-sure] button");
        assertThat(phone.page().locator("main .meta")).containsText("整理记录");
        says("向萤鼓·演示", "会后补充的一句。");
        assertThat(phone.page().locator("[data-part=lines] .when")).containsText(
                new String[] {"会中", "会中", "会中", "会后"});
        assertThat(phone.page().locator("[data-part=status]")).hasText("都已保存");

        followsTheMeasure(code);
        signs(code);
    }

    private void aLineBecomesAMeasure() {
        var line = phone.page().locator("[data-part=lines] li").first();
        line.locator("button", new Locator.LocatorOptions().setHasText("转为措施")).click();
        line.locator(".more input[type=text]").fill("C0266");
        line.locator(".more input[type=date]").fill("2027-03-31");
        line.locator(".more button").click();
        assertThat(phone.page().locator("[data-part=measures]")).containsText("覃鹤桥·演示");
    }

    private void followsTheMeasure(String code) {
        try (var member = Visit.onAPhone(server).signIn(server.user("member"))) {
            member.open("/measure/measures?body=DZ-U12").page().locator("form.desk a[href*='measure?id=']").first()
                    .click();
            member.page().fill("[id='report:words']", "已写明三十项。");
            member.page().click("[id='report:submit']");
            assertThat(member.page().locator("main .meta")).containsText("已反馈，待销号");
            member.isFitForEverybody("measure-reported");
        }
        desk.open("/measure/measures?body=DZ-U12").page().locator("form.desk a[href*='measure?id=']").first().click();
        desk.page().fill("[id='settle:words']", "核对属实。");
        desk.page().click("[id='settle:close']");
        assertThat(desk.page().locator("main .meta")).containsText("已销号");
        assertThat(desk.page().locator("main")).containsText("核对属实");
    }

    /** Two at the same text, and a window that closes in the middle of a sentence. */
    @Test
    void twoWhoWriteTheMinutesLoseNoWord() {
        var keeper = Learner.signedIn(server, "secretary-u00");
        var begun = keeper.post("/agenda/sessions", Map.of("body", "DW-U203", "meeting", "COMMITTEE_MEETING", "title",
                "会议 " + UUID.randomUUID(), "plannedAt", today() + "T09:00"));
        var code = begun.json().path("code").asText();
        assertThat(keeper.post("/agenda/sessions/" + code + "/opening", null).status()).isEqualTo(200);
        var page = "/minutes/minutes?code=" + code;

        typed(desk.signIn(server.user("secretary-u00")).open(page), "县里的人写的。");
        saved(desk);
        typed(phone.signIn(server.user("secretary-u203")).open(page), "，镇里的人接着写。");
        saved(phone);
        typed(desk, "我不知道有人接着写。");
        var notice = desk.page().locator(".notice.both");
        assertThat(notice).containsText("镇里的人接着写");
        assertThat(notice).containsText("我不知道有人接着写");
        desk.isFitForEverybody("minutes-both");
        notice.locator("button", new Locator.LocatorOptions().setHasText("两段都留")).click();
        saved(desk);
        assertThat(desk.open(page).page().locator("textarea")).hasValue(
                Pattern.compile("县里的人写的。，镇里的人接着写。\\n县里的人写的。我不知道有人接着写。"));

        desk.page().context().setOffline(true);
        typed(desk, "断线时写的半句");
        desk.page().context().setOffline(false);
        desk.open(page);
        assertThat(desk.page().locator("textarea")).hasValue(Pattern.compile("断线时写的半句$"));
        keptOnTheServer(keeper, code, "断线时写的半句");
        desk.open(page).page().click("[data-history]");
        assertThat(desk.page().locator("ins")).containsText("断线时写的半句");
        desk.isFitForEverybody("minutes-history");
    }

    private static void keptOnTheServer(Learner keeper, String code, String words) {
        for (int i = 0; i < 100; i++) {
            if (keeper.get("/agenda/sessions/" + code + "/minutes").body().contains(words)) {
                return;
            }
            Server.pause();
        }
        throw new AssertionError(words + " did not reach the server");
    }

    private static void typed(Visit visit, String words) {
        assertThat(visit.page().locator("[data-minutes][data-ready]")).hasCount(1);
        visit.page().locator("textarea").press("End");
        visit.page().locator("textarea").press("Control+End");
        visit.page().locator("textarea").pressSequentially(words);
    }

    private static void saved(Visit visit) {
        assertThat(visit.page().locator("[data-text] [role=status]")).containsText("已保存");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }

    private String prepared(String title) {
        var page = desk.signIn(server.user("secretary")).open("/agenda/new-session?body=DZ-U12").page();
        page.fill("[id='session:title']", title);
        page.fill("[id='session:day']", today());
        page.fill("[id='session:place']", "三楼会议室");
        page.click("[id='session:submit']");
        page.click("ol.items a.button.small");
        page.fill("[id='point:title']", "学习（演示）在示例县财政工作座谈会上的讲话");
        page.selectOption("[id='point:lead']", "C0172");
        page.selectOption("[id='point:material']", "DEMO-SPEECH-2");
        page.click("[id='point:submit']");
        assertThat(page.locator("ol.items li")).hasCount(1);
        page.click("[id='notify:submit']");
        assertThat(page.locator("main")).containsText("会议时间");
        desk.isFitForEverybody("prepare");
        var code = page.url().replaceAll(".*code=", "");
        desk.open("/agenda/session?code=" + code).isFitForEverybody("session");
        return code;
    }

    private void present(String name, String how) {
        phone.page().locator("ul.roster li").filter(new Locator.FilterOptions().setHasText(name))
                .locator(".chips button", new Locator.LocatorOptions().setHasText(how)).click();
    }

    private void says(String name, String words) {
        phone.page().locator("[data-part=speakers] button", new Page.LocatorOptions().setHasText(name)).click();
        phone.page().fill("[data-part=text]", words);
        phone.page().click("[data-part=send]");
        phone.page().locator("[data-part=speakers] button", new Page.LocatorOptions().setHasText(name)).click();
    }

    private void throughABrokenLine() {
        phone.page().context().setOffline(true);
        says("向萤鼓·演示", "断了线也要记下来。");
        assertThat(phone.page().locator("[data-part=status]")).containsText("没有送到");
        phone.page().context().setOffline(false);
        assertThat(phone.page().locator("[data-part=status]")).hasText("都已保存");
        assertThat(phone.page().locator("[data-part=lines] li")).hasCount(2);
    }

    private void whatWasTypedIsThereAfterTheWindowIsGone(String code) {
        phone.page().locator("[data-part=text]").pressSequentially("说到一半");
        phone.open("/hall/hall?code=" + code);
        assertThat(phone.page().locator("[data-part=text]")).hasValue("说到一半");
        phone.page().locator("[data-part=text]").pressSequentially("，接着说。");
        phone.page().click("[data-part=send]");
        assertThat(phone.page().locator("[data-part=lines] li")).hasCount(3);
        assertThat(phone.page().locator("[data-part=lines]")).containsText("说到一半，接着说。");
        assertThat(phone.page().locator("[data-part=status]")).hasText("都已保存");
    }

    private void signs(String code) {
        try (var head = Visit.atADesk(server).signIn(server.user("head"))) {
            head.open("/hall/record?code=" + code).page().click("[id='sign:submit']");
            assertThat(head.page().locator("main")).containsText("由 向萤鼓·演示 签发");
            head.isFitForEverybody("record-signed");
            assertThat(head.open("/agenda/session?code=" + code).text()).contains("已签发");
        }
    }
}
