package org.ciyan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One person with two windows on the same session, or with one that is opened again at a bad moment: no word is lost
 * and none is there twice.
 */
class SecretaryWritesInTwoWindowsJourney {

    static final String PERSON = "secretary-u00";

    Server server = Server.running();
    Visit desk = Visit.withoutServiceWorker(server);
    Learner keeper;
    String code;

    @BeforeEach
    void aSessionUnderWay() {
        keeper = Learner.signedIn(server, PERSON);
        code = keeper.post("/agenda/sessions", Map.of("body", "DW-U203", "meeting", "COMMITTEE_MEETING", "title",
                "会议 " + UUID.randomUUID(), "plannedAt", LocalDate.now(ZoneId.of("Asia/Shanghai")) + "T09:00")).json()
                .path("code").asText();
        assertThat(keeper.post(session() + "/opening", null).status()).isEqualTo(200);
        desk.signIn(server.user(PERSON));
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    private String session() {
        return "/agenda/sessions/" + code;
    }

    private Page window(String path) {
        var page = desk.page().context().newPage();
        page.navigate(server.url() + path);
        return page;
    }

    @Test
    void inTheRoomEachWindowKeepsItsOwnAndEveryLineIsThereOnce() {
        var room = "/hall/hall?code=" + code;
        var one = window(room);
        var two = window(room);
        desk.page().context().setOffline(true);
        says(one, "第一个窗口说的。");
        says(two, "第二个窗口说的。");
        one.locator("[data-part=text]").pressSequentially("第一个写到一半");
        two.locator("[data-part=text]").pressSequentially("第二个写到一半");
        desk.page().context().setOffline(false);
        Stream.of(one, two).forEach(page -> assertThat(page.locator("[data-part=status]")).hasText("都已保存"));
        Stream.of(one, two).forEach(page -> page.navigate(server.url() + room));
        assertThat(one.locator("[data-part=text]")).hasValue("第一个写到一半");
        assertThat(two.locator("[data-part=text]")).hasValue("第二个写到一半");
        Stream.of(one, two).forEach(page -> page.click("[data-part=send]"));
        Stream.of(one, two).forEach(page -> assertThat(page.locator("[data-part=status]")).hasText("都已保存"));
        assertThat(keeper.get(session() + "/contributions").json()).extracting(line -> line.path("text").asText())
                .containsExactlyInAnyOrder("第一个窗口说的。", "第二个窗口说的。", "第一个写到一半", "第二个写到一半");
    }

    private static void says(Page page, String words) {
        page.fill("[data-part=text]", words);
        page.click("[data-part=send]");
    }

    @Test
    void inTheMinutesTheLaterWindowIsShownBoth() {
        var one = window(minutes());
        var two = window(minutes());
        typed(one, "第一个窗口写的。");
        saved(one);
        typed(two, "第二个窗口写的。");
        assertThat(two.locator(".notice.both")).containsText("第一个窗口写的。");
        assertThat(two.locator(".notice.both")).containsText("第二个窗口写的。");
        two.navigate(server.url() + minutes());
        assertThat(two.locator(".notice.both")).containsText("第二个窗口写的。");
        two.locator(".notice.both button", new Page.LocatorOptions().setHasText("两段都留")).click();
        saved(two);
        assertThat(keeper.get(session() + "/minutes").body()).containsOnlyOnce("第一个窗口写的。")
                .containsOnlyOnce("第二个窗口写的。");
    }

    /** What a browser sometimes does by itself: the page that goes keeps its number for a while. */
    @Test
    void aPageThatIsSlowToGoLeavesItsWordsToTheNext() {
        begun();
        window("/offline").evaluate("name => { navigator.locks.request(name, () => new Promise(go =>"
                + " setTimeout(go, 1500))) }", desk.page().evaluate("() => navigator.locks.query()"
                + ".then(all => all.held[0].name)"));
        desk.page().route("**/api/**", Route::abort);
        typed(desk.page(), "还没有存的半句");
        desk.page().unroute("**/api/**");
        desk.open(minutes());
        assertThat(text(desk.page())).hasValue("已经存好的。还没有存的半句");
        saved(desk.page());
        assertThat(keeper.get(session() + "/minutes").body()).contains("还没有存的半句");
    }

    /** The next page is made, then the last words arrive at the server, and only then the page is shown. */
    @Test
    void aPageMadeBeforeTheLastWordsArrivedShowsThem() {
        begun();
        long item = keeper.get(session()).json().path("items").get(0).path("id").asLong();
        desk.page().route(server.url() + minutes(), route -> {
            var made = route.fetch();
            assertThat(keeper.put(session() + "/minutes/" + item, Map.of("document", "MINUTES", "known", 1, "text",
                    "已经存好的。刚写完的半句")).status()).isEqualTo(200);
            route.fulfill(new Route.FulfillOptions().setResponse(made));
        });
        desk.open(minutes());
        assertThat(text(desk.page())).hasValue("已经存好的。刚写完的半句");
        typed(desk.page(), "，再接着写。");
        saved(desk.page());
        assertThat(desk.page().locator(".notice.both")).hasCount(0);
    }

    private String minutes() {
        return "/minutes/minutes?code=" + code;
    }

    private void begun() {
        desk.open(minutes());
        typed(desk.page(), "已经存好的。");
        saved(desk.page());
    }

    private static Locator text(Page page) {
        return page.locator("[data-ready] textarea");
    }

    private static void typed(Page page, String words) {
        text(page).press("End");
        text(page).pressSequentially(words);
    }

    private static void saved(Page page) {
        assertThat(page.locator("[data-text] [role=status]")).containsText("已保存");
    }
}
