package org.ciyan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** On the bus to a village and back at the desk: the connection goes and comes, nothing read or written is lost. */
class CadreStudiesOnAPhoneJourney {

    static final Server SERVER = Server.running();
    static final String LESSON = "/learning/learn?course=ciyantang-genjudi&lesson=";
    static final Pattern ALL_CONFIRMED = Pattern.compile("confirmed");

    @Test
    void theConnectionGoesAndComes() {
        try (var phone = Visit.onAPhone(SERVER)) {
            phone.signIn(SERVER.user("xiang"));
            phone.open("/course/course?slug=ciyantang-genjudi");
            phone.page().evaluate("""
                    () => navigator.serviceWorker.controller
                        || new Promise(done => navigator.serviceWorker
                            .addEventListener('controllerchange', () => done(), { once: true }))""");
            phone.page().click("button[data-save]");
            assertThat(phone.page().locator("button[data-save] + p")).containsText("已存好");
            phone.isFitForEverybody("course-saved");

            phone.page().context().setOffline(true);
            phone.open(LESSON + 2);
            assertThat(phone.page().locator("p.offline")).isVisible();
            assertThat(phone.text()).contains("塔卧");
            phone.page().locator("#section-1 .section-tools button").first().click();
            phone.page().fill("#section-1 .my-note textarea", "没有网络的时候写的：四个月换了什么？");
            phone.page().locator("#section-1 .section-state").scrollIntoViewIfNeeded();
            assertThat(phone.page().locator("#section-1 .section-state"))
                    .hasAttribute("data-state", Pattern.compile("sent|read"));
            phone.isFitForEverybody("lesson-offline");
            phone.open("/plan/my-standing");
            assertThat(phone.text()).contains("没有网络");

            phone.page().context().setOffline(false);
            phone.open(LESSON + 2);
            assertThat(phone.page().locator("#section-1 .my-note [role=status]")).containsText("已保存");
            readToTheEnd(phone.page());
        }
        try (var desk = Visit.atADesk(SERVER)) {
            desk.signIn(SERVER.user("xiang"));
            desk.open("/notebook/my-notes");
            assertThat(desk.text()).contains("没有网络的时候写的：四个月换了什么？");
            desk.isFitForEverybody("my-notes");
            desk.open(LESSON + 2);
            assertThat(desk.page().locator(".ticks li").first()).hasAttribute("data-state", ALL_CONFIRMED);
            assertThat(desk.page().locator("#section-1 .my-note textarea")).hasValue("没有网络的时候写的：四个月换了什么？");
            desk.page().locator("#section-2 .bookmark").click();
            assertThat(desk.page().locator("#section-2 .bookmark")).hasText("已加书签");
            desk.isFitForEverybody("lesson-with-notes");
        }
    }

    @Test
    void aNoteChangedOnTwoDevicesStaysTwice() {
        try (var phone = Visit.onAPhone(SERVER); var desk = Visit.atADesk(SERVER)) {
            phone.signIn(SERVER.user("tan")).open(LESSON + 3);
            phone.page().locator("#section-1 .section-tools button").first().click();
            phone.page().fill("#section-1 .my-note textarea", "一");
            assertThat(phone.page().locator("#section-1 .my-note [role=status]")).containsText("已保存");
            desk.signIn(SERVER.user("tan")).open(LESSON + 3);
            desk.page().fill("#section-1 .my-note textarea", "桌面上改的");
            assertThat(desk.page().locator("#section-1 .my-note [role=status]")).containsText("已保存");
            phone.page().fill("#section-1 .my-note textarea", "手机上改的");
            assertThat(phone.page().locator("#section-1 .my-note")).hasCount(2);
            assertThat(phone.page().locator("#section-1 .my-note [role=status]").last()).containsText("两份都留着");
            desk.open("/notebook/my-notes");
            assertThat(desk.text()).contains("桌面上改的").contains("手机上改的");
        }
    }

    private static void readToTheEnd(Page page) {
        int sections = page.locator("section[data-section]").count();
        for (int i = 1; i <= sections; i++) {
            page.locator("#section-" + i + " .section-state").scrollIntoViewIfNeeded();
            assertThat(page.locator("#section-" + i + " .section-state")).hasAttribute("data-state", ALL_CONFIRMED,
                    new com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
        }
    }
}
