package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The cadre education section finds who is still short, follows one figure down to what it rests on, and takes the
 * table along.
 */
class DepartmentFindsWhoIsShortJourney {

    Server server = Server.running();
    Visit visit = Visit.atADesk(server);

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void fromTheCountyToOneEntryAndItsBasis() {
        visit.signIn(server.account("auditor"));
        assertThat(visit.path()).isEqualTo("/home/department");

        visit.open("/plan/standings?unit=U203&state=short");
        assertThat(visit.text()).contains("示例三镇").contains("尚未达标").doesNotContain("%").doesNotContain("排名");

        visit.open("/plan/standings?unit=U203");
        visit.page().fill("#name", "luopuchu");
        visit.page().locator("form.filters button").click();
        visit.page().click("form.desk >> text=罗蒲锄·演示");
        assertThat(visit.text()).contains("示例三镇").contains("C0556");

        visit.page().locator("table.rows a[href*='/ledger/entry?cadre=C0556']").first().click();
        assertThat(visit.text()).contains("登记").contains("示例");
    }

    @Test
    void theTableReadsBackAsItStandsOnTheScreen() throws IOException {
        visit.signIn(server.account("auditor")).open("/plan/standings?unit=U203&state=short");
        int shown = visit.page().locator("form.desk tbody tr").count();
        var download = visit.page().waitForDownload(() -> visit.page().click("text=导出表格"));
        try (var workbook = new ReadableWorkbook(Files.newInputStream(download.path()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.stream().map(Row::toString)).isNotEmpty();
            assertThat(rows.stream().flatMap(Row::stream).map(c -> c == null ? "" : c.getRawValue())).contains("示例三镇");
            assertThat(rows.size()).isGreaterThanOrEqualTo(shown + 1);
        }
    }

    @Test
    void theLookIsRecordedAndTheInspectorSeesIt() {
        visit.signIn(server.account("auditor")).open("/plan/cadre?code=C0477");
        try (var inspector = Visit.atADesk(server).signIn(server.account("inspector"))
                .open("/report/trail?subject=C0477")) {
            assertThat(inspector.text()).contains("auditor").contains("C0477");
        }
    }

    @Test
    void aLiaisonSeesTheirTownshipAndNobodyElse() {
        visit.signIn(server.account("liaison")).open("/plan/standings");
        assertThat(visit.text()).contains("示例三镇").doesNotContain("示例一镇");
        var answer = visit.page().navigate(server.url() + "/plan/cadre?code=C0283");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(visit.page().navigate(server.url() + "/plan/standings?unit=U204").status()).isEqualTo(404);
    }

    @Test
    void aCadreHasNoWayIn() {
        visit.signIn(server.user("tan"));
        assertThat(visit.page().navigate(server.url() + "/plan/standings").status()).isEqualTo(404);
        assertThat(visit.page().navigate(server.url() + "/plan/cadre?code=C0283").status()).isEqualTo(404);
        assertThat(visit.page().navigate(server.url() + "/report/trail").status()).isEqualTo(404);
    }
}
