package org.ciyan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;

/**
 * A cadre opens the map, walks the 18th Division's way step by step, compares two accounts, opens a site and reads
 * where accounts differ.
 */
class CadreExploresTheMapJourney {

    Server server = Server.running();

    @Test
    void atADeskWithTheKeyboard() {
        try (var visit = Visit.atADesk(server)) {
            visit.signIn(server.user("tian"));
            visit.page().click(".top-bar .places >> text=红色资源");
            explores(visit);
        }
    }

    @Test
    void onAPhone() {
        try (var visit = Visit.onAPhone(server)) {
            visit.signIn(server.user("tian")).open("/search/find");
            visit.page().click("main >> text=红色资源");
            explores(visit);
        }
    }

    @Test
    void whatIsLiteratureAndWhatIsOpenIsSaid() {
        try (var visit = Visit.onAPhone(server)) {
            visit.signIn(server.user("tan")).open("/heritage/map?site=tawo");
            assertThat(visit.page().locator(".map-place")).containsText("塔卧湘鄂川黔革命根据地旧址群");
            visit.open("/heritage/story?slug=guo-caodi-fen-liang");
            assertThat(visit.text()).contains("文学作品");
            visit.open("/heritage/to-verify");
            assertThat(visit.text()).contains("县委党史研究室");
        }
    }

    @Test
    void withoutScriptTheMapIsTextThatLacksNothing() {
        try (var visit = Visit.withoutScript(server)) {
            visit.signIn(server.user("tan")).open("/heritage/map");
            assertThat(visit.text()).contains("谁留下").contains("归建").contains("沿河走访说").contains("行程待考")
                    .contains("误差约±8公里");
        }
    }

    private static void explores(Visit visit) {
        var page = visit.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        var step = page.locator(".map-step");
        assertThat(step).containsText("第 1 步，共 9 步");
        assertThat(page.locator(".map-frame")).containsText("位置均为估计");

        page.focus(".map-canvas");
        walksTo(page, step, "12月8日", 3);
        assertThat(page.locator(".label.now")).containsText(new String[] {"茨岩塘（8处）", "包谷坪"});
        walksTo(page, step, "行程待考", 2);
        assertThat(page.locator(".way.unproven.now")).hasCount(3);
        walksTo(page, step, "同一天，两种说法", 1);
        seesTwoAccounts(page, step);
        visit.isFitForEverybody("map-two-accounts");
        page.keyboard().press("ArrowLeft");
        assertThat(step).containsText("第 6 步");
        movesAndZooms(page);

        page.locator(".cards .card-name >> text=江口磨湾红十八师归建旧址").click();
        assertThat(page.locator("h1")).hasText("江口磨湾红十八师归建旧址");
        var dispute = page.locator(".dispute", new Page.LocatorOptions().setHasText("红十八师哪一天在江口会合"));
        assertThat(dispute).containsText("1936年1月9日");
        assertThat(dispute).containsText("1936年1月11日");
        assertThat(dispute).containsText("课堂上建议这样说：1月9日接到归建电令");
        dispute.locator("a.cite").first().click();
        assertThat(page.locator(".note-open")).containsText("可信度");
        visit.isFitForEverybody("site-with-source");
    }

    private static void walksTo(Page page, Locator step, String title, int steps) {
        for (int i = 0; i < steps; i++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(step.locator("h2")).hasText(title);
    }

    /** Two thin lines on the map, and beside it both accounts, each with its source. */
    private static void seesTwoAccounts(Page page, Locator step) {
        var accounts = step.locator(".map-variants > div");
        assertThat(accounts).hasCount(2);
        assertThat(accounts.nth(0)).containsText("松桃关子门—甘龙口（通行说）");
        assertThat(accounts.nth(1)).containsText("沿河沙子、中界（沿河走访说）");
        for (int i = 0; i < 2; i++) {
            assertThat(accounts.nth(i)).containsText("史海钩沉");
            assertThat(page.locator(".way.alternative.now.variant-" + i)).hasCount(1);
        }
        assertThat(page.locator(".label.sub")).hasCount(2);
    }

    private static void movesAndZooms(Page page) {
        var ruler = page.locator(".rule text");
        page.keyboard().press("0");
        assertThat(page.locator(".texts")).containsText("茨岩塘");
        var before = ruler.textContent();
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("+");
        }
        assertThat(ruler).not().hasText(before);
        page.keyboard().press("Shift+ArrowUp");
        page.locator(".map-button").first().click();
        page.keyboard().press("0");
        assertThat(ruler).hasText(before);
        assertThat(page.locator(".map-step")).containsText("第 6 步");
    }
}
