package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.ciyan.roster.Rosters;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The operator gets the organization department's roster, sees what is wrong with it, takes what is good, and the rest
 * when it is mended.
 */
@Order(5) // one of the longest: they begin first
class OperatorImportsARosterJourney {

    static final List<String> GOOD = row("R9001", "欧阳𠮷·演示", "U203");
    static final List<String> UNKNOWN_UNIT = row("R9002", "单禾月·演示", "U999");
    static final List<String> ID_NUMBER = row("R9003", "覃苗433130199001011234", "U203");

    Server server = Server.running();
    Visit visit = Visit.atADesk(server);

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void fromAFileWithBadRowsToARosterThatChangesNothing() throws IOException {
        visit.signIn(server.account("operator"));
        visit.page().click("main >> text=名册导入");
        assertThat(sheets(visit.page().waitForDownload(() -> visit.page().click("text=下载模板")).path()))
                .contains("花名册", "单位和类别");

        upload(visit, Rosters.file(List.of(GOOD, UNKNOWN_UNIT, ID_NUMBER)));
        assertThat(visit.text()).contains("有 2 行不能导入").contains("没有“U999”这个单位").contains("不收身份证号码")
                .doesNotContain("433130");
        visit.isFitForEverybody("roster-rehearsed");
        var bad = visit.page().waitForDownload(() -> visit.page().click("text=下载有问题的 2 行"));
        assertThat(texts(bad.path())).contains("R9002", "单禾月·演示").anyMatch(text -> text.contains("U999")
                && text.contains("单位编号")).noneMatch(text -> text.contains("433130"));
        visit.page().click("[id='decide:take-good']");
        settled(visit);
        assertThat(visit.text()).contains("由 operator 导入 1 人").contains("另有 2 行没有导入");

        var mended = Rosters.file(List.of(GOOD, row("R9002", "单禾月·演示", "U204")));
        upload(visit, mended);
        assertThat(visit.text()).contains("1 人新增");
        visit.page().click("text=全部无误，导入 1 人");
        settled(visit);
        upload(visit, mended);
        assertThat(visit.text()).contains("完全一致，没有需要改动的内容");
        visit.isFitForEverybody("roster-nothing-changes");
        theDepartmentFindsThem();
    }

    private void theDepartmentFindsThem() {
        try (var department = Visit.atADesk(server).signIn(server.account("auditor"))) {
            for (var typed : List.of("𠮷", "ouyangji", "oyj")) {
                department.open("/home/department");
                department.page().fill("#name", typed);
                department.page().locator("form.filters button").click();
                assertThat(department.page().locator("form.desk tbody").innerText()).as(typed)
                        .contains("欧阳𠮷·演示").contains("示例三镇");
            }
            department.open("/plan/standings?name=shanheyue");
            assertThat(department.text()).contains("单禾月·演示").contains("示例四镇");
            department.open("/roster/imports");
            department.page().setViewportSize(390, 844);
            department.page().click("table.rows tbody a >> nth=0");
            department.isFitForEverybody("roster-import");
        }
    }

    @Test
    void anImportIsTakenBack() {
        visit.signIn(server.account("operator"));
        upload(visit, Rosters.file(List.of(row("R9801", "田一去·演示", "U203"))));
        visit.page().click("[id='decide:take-all']");
        settled(visit);
        visit.page().click("summary >> text=撤销这次导入");
        visit.page().click("[id='decide:undo']");
        settled(visit);
        assertThat(visit.text()).contains("名册已恢复到导入以前");
        try (var phone = Visit.onASmallPhoneInLargeType(server).signIn(server.account("operator"))) {
            phone.open("/roster/imports").isFitForEverybody("roster-imports-large");
        }
        try (var department = Visit.atADesk(server).signIn(server.account("auditor"))
                .open("/plan/standings?name=R9801")) {
            assertThat(department.text()).doesNotContain("田一去");
        }
        try (var inspector = Visit.atADesk(server).signIn(server.account("inspector"))
                .open("/report/trail?who=operator")) {
            assertThat(inspector.text()).contains("上传花名册", "撤销花名册导入");
            assertThat(inspector.page().navigate(server.url() + "/roster/imports").status()).isEqualTo(404);
            assertThat(inspector.page().navigate(server.url() + "/roster/template.xlsx").status()).isEqualTo(404);
        }
    }

    @Test
    void whatIsNoRosterIsRefusedOnTheSamePage() throws IOException {
        visit.signIn(server.account("operator"));
        for (var wrong : List.of(List.of("%PDF-1.7 …", "没有找到表头"), List.of("编号,姓名,单位编号,身份证号\n1,2,3,4\n", "不收身份证号码"),
                List.of("", "请先选择文件"))) {
            visit.open("/roster/imports");
            visit.page().setInputFiles("[id='roster:file']",
                    Files.writeString(Files.createTempFile("roster", ".csv"), wrong.get(0)));
            visit.page().click("[id='roster:submit']");
            assertThat(visit.path()).isEqualTo("/roster/imports");
            assertThat(visit.text()).contains(wrong.get(1));
        }
        visit.isFitForEverybody("roster-refused");
    }

    static void upload(Visit visit, Path file) {
        visit.open("/roster/imports");
        visit.page().setInputFiles("[id='roster:file']", file);
        visit.page().click("[id='roster:submit']");
        visit.page().waitForURL(url -> url.contains("/roster/import?id="));
        settled(visit);
    }

    /** The page comes anew by itself when the work is done. */
    static void settled(Visit visit) {
        visit.page().locator("nav.tabs").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    }

    static List<String> row(String code, String name, String unit) {
        return List.of(code, name, unit, "科员", "无", "一级科员", "clerk", "2024-03-01", "2010-07-01");
    }

    private static List<String> texts(Path file) throws IOException {
        try (var workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            return workbook.getFirstSheet().read().stream().flatMap(row -> row.stream())
                    .map(cell -> cell == null ? "" : cell.getText()).toList();
        }
    }

    private static List<String> sheets(Path file) throws IOException {
        try (var workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            return workbook.getSheets().map(sheet -> sheet.getName()).toList();
        }
    }
}
