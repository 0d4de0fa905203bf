package org.ciyan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.ciyan.plan.PlanFixture;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class StandingsSheetsTest {

    final StandingsSheets sheets = new StandingsSheets(key -> key);

    @Test
    void eachCadreIsOneRowWithNumbersInTheUnitOfTheTest() throws IOException {
        var rows = rows(0, PlanFixture.standing("C1", "Tan", "/U/", "11.50", "80.25"));

        assertThat(texts(rows.get(0)))
                .containsExactly("report.code", "report.name", "report.unit", "report.category", "report.standing",
                        "concentrated training · report.required (report.measure.DAYS)",
                        "concentrated training · report.earned (report.measure.DAYS)",
                        "concentrated training · report.gap (report.measure.DAYS)",
                        "concentrated training · report.required (report.measure.HOURS)",
                        "concentrated training · report.earned (report.measure.HOURS)",
                        "concentrated training · report.gap (report.measure.HOURS)",
                        "concentrated training · report.state");
        assertThat(texts(rows.get(1))).startsWith("C1", "Tan", "unit", "clerks", "frame.status.short")
                .endsWith("frame.status.short");
        assertThat(numbers(rows.get(1), 5, 11)).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("12"), new BigDecimal("11.5"), new BigDecimal("0.5"),
                        new BigDecimal("90"), new BigDecimal("80.25"), new BigDecimal("9.75"));
    }

    @Test
    void aNameThatLooksLikeAFormulaIsText() throws IOException {
        for (var name : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1")) {
            var cell = rows(0, PlanFixture.standing("C1", name, "/U/", "0.00", "0.00")).get(1).getCell(1);

            assertThat(cell.getFormula()).isNull();
            assertThat(cell.getText()).isEqualTo("'" + name);
        }
    }

    @Test
    void aRareCharacterOutsideTheBasicPlaneComesBackAsItWas() throws IOException {
        assertThat(rows(0, PlanFixture.standing("C1", "𠮷野", "/U/", "0.00", "0.00")).get(1).getCell(1).getText())
                .isEqualTo("𠮷野");
    }

    @Test
    void theSecondSheetSaysWhatTheFirstRestsOn() throws IOException {
        assertThat(rows(1, PlanFixture.standing("C1", "Tan", "/U/", "0.00", "0.00")).stream()
                .map(StandingsSheetsTest::texts))
                .containsExactly(List.of("report.about.by", "auditor"), List.of("report.about.people", "1"));
    }

    private List<Row> rows(int sheet, org.ciyan.plan.Standing standing) throws IOException {
        var file = new ByteArrayOutputStream();
        sheets.write(file, standing.requirements(), Stream.of(List.of(standing)),
                written -> List.of(List.of("report.about.by", "auditor"),
                        List.of("report.about.people", String.valueOf(written))));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            return workbook.getSheet(sheet).orElseThrow().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::getText).toList();
    }

    private static List<BigDecimal> numbers(Row row, int from, int until) {
        return row.getCells(from, until).stream().map(Cell::asNumber).toList();
    }
}
