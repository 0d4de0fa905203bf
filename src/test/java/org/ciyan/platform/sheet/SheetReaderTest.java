package org.ciyan.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.ciyan.kernel.Rejected;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    static final List<Column> COLUMNS = List.of(new Column("code", true, List.of("编号", "code")),
            new Column("name", true, List.of("姓名", "name")),
            new Column("from", false, List.of("任职日期", "from")));

    @TempDir Path folder;

    @Test
    void aCsvFromAChineseSpreadsheetIsReadInItsOwnEncoding() throws IOException {
        var text = "编号,姓名\nC1,𠮷䶮·演示\n";
        for (var charset : List.of(Charset.forName("GB18030"), UTF_8)) {
            assertThat(read(text.getBytes(charset)).get(0).get("name")).as(charset.name()).isEqualTo("𠮷䶮·演示");
        }
        assertThat(read(("\uFEFF" + text).getBytes(UTF_8)).get(0).get("code")).isEqualTo("C1");
        assertThat(read(("\uFEFF" + text.replace(',', '\t')).getBytes(UTF_16LE)).get(0).get("name")).isEqualTo("𠮷䶮·演示");
    }

    @Test
    void aFieldMayHoldCommasQuotesAndLinesAndTheNumberStaysThatOfTheSpreadsheet() throws IOException {
        var rows = read("code,name,x\nC1,\"a, \"\"b\"\"\n c\",1\n\nC3,d\n".getBytes(UTF_8));
        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 4);
        assertThat(rows.get(0).get("name")).isEqualTo("a, \"b\"\n c");
        assertThat(rows.get(0).others()).containsExactly("1");
        assertThat(rows.get(1).get("from")).isEmpty();
        assertThat(rows.get(1).cells()).doesNotContainKey("from");
    }

    @Test
    void aHeaderIsKnownBelowATitleAndWithRemarks() throws IOException {
        var rows = read("某县花名册\n\n 编 号 *,姓名（必填）,身高\nC1,甲,180\n".getBytes(UTF_8));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(4);
            assertThat(row.get("name")).isEqualTo("甲");
        });
    }

    @Test
    void aWorkbookGivesDatesAndNumbersAsText() throws IOException {
        var rows = read(workbook(sheet -> {
            header(sheet, "编号", "姓名", "任职日期");
            sheet.value(1, 0, 7);
            sheet.value(1, 1, "\u3000𠮷田 ");
            sheet.value(1, 2, LocalDate.of(2024, 3, 1));
            sheet.style(1, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(3, 0, "C2");
            sheet.value(3, 1, "乙");
            sheet.value(3, 2, 2024.03);
        }));
        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 4);
        assertThat(rows.get(0).cells()).containsEntry("code", "7").containsEntry("name", "𠮷田")
                .containsEntry("from", "2024-03-01");
        assertThat(rows.get(1).get("from")).isEqualTo("2024.03");
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsReason() throws IOException {
        refused("sheet.no-table", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        refused("sheet.no-table", new byte[] {'a', (byte) 0xFF, (byte) 0xFF});
        refused("sheet.old-workbook", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        var whole = workbook(sheet -> header(sheet, "编号", "姓名"));
        refused("sheet.damaged", Arrays.copyOf(whole, whole.length / 2));
        refused("sheet.no-rows", whole);
        refused("sheet.no-table", zip("word/document.xml", 10));
        refused("sheet.no-header", "甲,乙\n1,2\n".getBytes(UTF_8));
        refused("sheet.no-header", new byte[0]);
        refused("sheet.missing-columns", "姓名,任职日期\n1,2\n".getBytes(UTF_8));
        refused("sheet.column-twice", "编号,姓名,name\n1,2,3\n".getBytes(UTF_8));
        refused("sheet.too-many-rows", ("编号,姓名\n" + "1,2\n".repeat(SheetReader.MOST_ROWS + 1)).getBytes(UTF_8));
        refused("sheet.too-large", new byte[(int) SheetReader.MOST_BYTES + 1]);
    }

    @Test
    void aBombIsNotUnfolded() throws IOException {
        refused("sheet.unfolds-too-far", zip("xl/workbook.xml", XlsxRows.MOST_INFLATED + 1));
    }

    @Test
    void whoeverReadsMayRefuseTheHeader() throws IOException {
        var file = Files.write(folder.resolve("x"), "编号,姓名,身份证\n1,2,3\n".getBytes(UTF_8));
        var reader = new SheetReader(COLUMNS, heads -> {
            assertThat(heads).containsExactly("编号", "姓名", "身份证");
            throw new Rejected("no");
        });
        assertThatThrownBy(() -> reader.read(file, row -> { })).isInstanceOf(Rejected.class).hasMessage("no");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, 2024-03-01", "2024/3/1, 2024-03-01", "2024.03, 2024-03-01", "2024.3.9, 2024-03-09",
            "2024年3月1日, 2024-03-01", "2024年3月, 2024-03-01", "20240301, 2024-03-01", "202403, 2024-03-01",
            "2024-03-01 00:00:00, 2024-03-01", "45352, 2024-03-01"})
    void daysAreReadAsPeopleWriteThem(String text, LocalDate day) {
        assertThat(Days.read(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024.1", "2024-02-30", "2024-13-01", "去年", "01.03.2024", "2024"})
    void whatIsNoDayOrCouldBeTwoIsNone(String text) {
        assertThat(Days.read(text)).isEmpty();
    }

    private void refused(String key, byte[] content) {
        assertThatThrownBy(() -> read(content)).as(key).isInstanceOf(Rejected.class).hasMessage(key);
    }

    private List<SheetRow> read(byte[] content) throws IOException {
        var rows = new ArrayList<SheetRow>();
        new SheetReader(COLUMNS, heads -> { }).read(Files.write(folder.resolve("table"), content), rows::add);
        return rows;
    }

    private static void header(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }

    private static byte[] workbook(Consumer<Worksheet> writer) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Ciyan", "1.0")) {
            writer.accept(workbook.newWorksheet("1"));
        }
        return file.toByteArray();
    }

    private static byte[] zip(String name, long size) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            var block = new byte[1 << 20];
            for (long left = size; left > 0; left -= block.length) {
                zip.write(block, 0, (int) Math.min(left, block.length));
            }
        }
        return file.toByteArray();
    }
}
