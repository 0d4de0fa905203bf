package org.ciyan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The lists of a desk: what is asked of them stands in the address, is kept there, and is what is taken along. */
class DepartmentWorksThroughALongListJourney {

    static final String EVERYTHING = "/report/trail?from=2020-01-01";

    Server server = Server.running();
    Visit visit = Visit.atADesk(server);

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void orderPageAndColumnsStandInTheAddressAndAreThereAgain() {
        visit.signIn(server.account("auditor")).open("/plan/standings");
        assertThat(rows()).hasCount(50);
        assertThat(head("unit")).hasAttribute("aria-sort", "ascending");
        head("name").click();
        at("/plan/standings?sort=name");
        var first = names().get(0);
        head("name").press("Enter");
        at("/plan/standings?sort=-name");
        assertThat(names()).isNotEmpty().doesNotContain(first);
        visit.page().locator(".ui-paginator-next").click();
        at("/plan/standings?page=2&sort=-name");
        hide("类别");
        at("/plan/standings?page=2&sort=-name&hide=category");
        var shown = names();
        visit.isFitForEverybody("desk-people");

        visit.page().reload();
        assertThat(head("category")).isHidden();
        assertThat(head("name")).hasAttribute("aria-sort", "descending");
        assertThat(names()).isEqualTo(shown);
        assertThat(visit.page().locator(".ui-paginator-page.ui-state-active")).hasText("2");
    }

    @Test
    void filtersAskTheTableAloneAndBackAsksItAgain() {
        visit.signIn(server.account("auditor")).open("/plan/standings?unit=U206&sort=name");
        var everybody = caption().innerText();
        visit.page().evaluate("document.title = 'still this page'");
        visit.page().selectOption("#state", "met");
        assertThat(caption()).not().hasText(everybody);
        var met = caption().innerText();
        visit.page().selectOption("#category", "clerk");
        assertThat(caption()).not().hasText(met);
        at("/plan/standings?unit=U206&state=met&period=2026&category=clerk&sort=name");
        assertThat(link("导出表格")).isEqualTo("/report/standings.xlsx?unit=U206&state=met&period=2026"
                + "&category=clerk&sort=name");
        assertThat(link("示例四镇")).endsWith("?unit=U204&state=met&period=2026&category=clerk&sort=name");
        visit.page().goBack();
        assertThat(caption()).hasText(met);
        assertThat(visit.page().locator("#category")).hasValue("");
        visit.page().goBack();
        assertThat(caption()).hasText(everybody);
        assertThat(visit.page().locator("#period")).hasValue("2026"); // which the first address did not name
        visit.page().goForward();
        assertThat(caption()).hasText(met);
        visit.page().fill("#name", "zzzz");
        visit.page().keyboard().press("Enter");
        assertThat(rows().first()).containsText("没有符合条件的人");
        assertThat(visit.page().title()).isEqualTo("still this page");
        visit.page().selectOption("#period", "2023-2027");
        assertThat(visit.page()).hasTitle(Pattern.compile("2023—2027"));
        at("/plan/standings?unit=U206&state=met&period=2023-2027&name=zzzz&sort=name");
    }

    @Test
    void columnsAreChosenByKeyboardAndEverythingSpeaksTheReadersLanguage() {
        visit.signIn(server.account("auditor")).open("/plan/standings");
        var columns = visit.page().locator("[id='desk:columns']");
        columns.press("Enter");
        var focused = visit.page().locator(":focus");
        assertThat(focused).hasAttribute("role", "checkbox");
        focused.press("Tab");
        focused.press("Space");
        assertThat(head("category")).isHidden();
        focused.press("Escape");
        at("/plan/standings?hide=category");
        assertThat(columns).isFocused();

        var labels = visit.page().locator("form.desk [aria-label]").all();
        assertThat(labels).isNotEmpty().allSatisfy(part ->
                assertThat(part.getAttribute("aria-label")).containsPattern("[\\p{IsHan}\\d]"));
    }

    @Test
    void onAPhoneTheOrderIsChosenFromAListAndRowsAreCards() {
        try (var phone = Visit.onAPhone(server).signIn(server.account("auditor"))) {
            phone.open("/plan/standings?unit=U203");
            var order = phone.page().locator(".ui-reflow-dropdown");
            assertThat(order).hasValue("desk:rows:unit_0");
            order.selectOption("desk:rows:name_1");
            phone.page().waitForURL(url -> url.endsWith("&sort=-name"));
            assertThat(order).hasValue("desk:rows:name_1");
            assertThat(phone.page().locator("form.desk tbody tr").first()).containsText("单位");
            phone.isFitForEverybody("desk-people-cards");
        }
    }

    @Test
    void theTrailIsTakenAlongAsItIsAskedFor() throws IOException {
        visit.signIn(server.account("auditor")).open("/plan/cadre?code=C0477");
        try (var inspector = Visit.atADesk(server).signIn(server.account("inspector")).open(EVERYTHING)) {
            inspector.page().selectOption("#act", "plan.look-at-standing");
            inspector.page().fill("#subject", "C0477");
            inspector.page().keyboard().press("Enter");
            inspector.page().waitForURL(url -> url.contains("subject=C0477"));
            var found = inspector.page().locator("form.desk tbody tr");
            assertThat(found.filter(new Locator.FilterOptions().setHasNotText("C0477"))).hasCount(0);
            assertThat(found.first()).containsText("auditor");
            int shown = found.count();
            var download = inspector.page().waitForDownload(() -> inspector.page().click("text=导出表格"));
            try (var workbook = new ReadableWorkbook(Files.newInputStream(download.path()))) {
                var read = workbook.getFirstSheet().read();
                assertThat(read).hasSize(shown + 1);
                assertThat(read.get(0).getCellText(2)).isEqualTo("操作代码");
                assertThat(read.subList(1, read.size())).allSatisfy(row -> {
                    assertThat(row.getCellText(2)).isEqualTo("plan.look-at-standing");
                    assertThat(row.getCellText(4)).isEqualTo("C0477");
                });
            }
            inspector.open("/report/trail?act=report.export-trail");
            assertThat(inspector.page().locator("form.desk tbody tr").first()).containsText("导出操作记录");
        }
    }

    @Test
    void whoseSessionIsOverSignsInAndFindsTheListAsItWas() {
        visit.signIn(server.account("inspector")).open(EVERYTHING + "&sort=who");
        assertThat(rows().first()).isVisible();
        visit.page().context().clearCookies();
        head("subject").click();
        visit.page().waitForURL(url -> url.contains("/identity/sign-in"));
        visit.page().fill("[id='sign-in:username']", server.account("inspector").username());
        visit.page().fill("[id='sign-in:password']", server.account("inspector").password());
        visit.page().click("[id='sign-in:submit']");
        at(EVERYTHING + "&sort=who");
        assertThat(head("who")).hasAttribute("aria-sort", "ascending");
    }

    private void at(String address) {
        visit.page().waitForURL(server.url() + address);
    }

    private Locator rows() {
        return visit.page().locator("form.desk tbody tr");
    }

    private List<String> names() {
        return visit.page().locator("form.desk tbody a.name").allInnerTexts();
    }

    private Locator caption() {
        return visit.page().locator(".desk-caption");
    }

    private Locator head(String column) {
        return visit.page().locator("[id='desk:rows:" + column + "']");
    }

    private String link(String text) {
        return visit.page().getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName(text)).getAttribute("href").replace(server.url(), "");
    }

    private void hide(String column) {
        visit.page().locator(".desk-columns").click();
        visit.page().locator(".ui-columntoggler-item", new Page.LocatorOptions().setHasText(column))
                .locator(".ui-chkbox-box").click();
        visit.page().locator("h1").click();
    }
}
