package org.ciyan.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.ciyan.platform.sheet.RawWorkbook.number;
import static org.ciyan.platform.sheet.RawWorkbook.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ciyan.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a small file may say to make a server big, slow or speechless. */
@Timeout(60)
class SheetBoundsTest {

    static final List<Column> COLUMNS = SheetReaderTest.COLUMNS;

    static final int LONGEST = 32_767;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "7.5E+2147483647",
        "100e2147483646", "1E+41", "1E-41"})
    void aNumberThatUnfoldsTooFarStaysAsItIsWritten(String number) throws IOException {
        var row = row(number(number, 0) + text("甲") + number(number, 1));
        assertThat(row.get("code")).isEqualTo(number);
        assertThat(row.get("from")).isEqualTo(number);
        assertThat(Days.read(row.get("from"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"433130199001011230, 433130199001011230", "4.3313019900101123E17, 433130199001011230", "1e3, 1000",
        "0.30000000000000004, 0.30000000000000004", "0e999999999, 0", "007, 7", "1.5000, 1.5"})
    void anOrdinaryNumberIsGivenWithoutItsExponent(String number, String plain) throws IOException {
        assertThat(row(number(number, 0) + text("甲")).get("code")).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "2958466", "1e15", "123456789012345678901234567890"})
    void aDayThatNoSpreadsheetKnowsIsNone(String number) throws IOException {
        var row = row(text("C1") + text("甲") + number(number, 1));
        assertThat(Days.read(row.get("from"))).isEmpty();
    }

    @Test
    void aNumberOfMillionsOfDigitsIsRefusedWithItsRow() {
        var rows = "<row r='2'>" + text("C1") + "</row><row r='5'>" + number("7".repeat(1_500_000), 0) + "</row>";
        refused("sheet.number-too-long", new RawWorkbook().rows(rows), 5, 400);
        var parted = "<row><c><v>" + "7".repeat(200) + "<x>" + "7".repeat(201) + "</x></v></c></row>";
        refused("sheet.number-too-long", new RawWorkbook().rows(parted), 2, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c t='inlineStr'><is><t>%s</t></is></c>", "<c t='str'><v>%s</v></c>",
        "<c><f>%s</f><v>1</v></c>",
        "<c t='inlineStr'><is><r><t>%s</t></r><r><t>%1$s</t></r></is></c>"})
    void aTextLongerThanACellMayHoldIsRefusedWithItsRow(String cell) {
        for (int length : new int[] {LONGEST + 1, 3_000_000}) {
            var rows = "<row r='7'>" + cell.formatted("长".repeat(length)) + "</row>";
            refused("sheet.text-too-long", new RawWorkbook().rows(rows), 7, LONGEST);
        }
    }

    @Test
    void aTextAsLongAsACellMayHoldIsRead() throws IOException {
        var row = row(text("&amp;".repeat(LONGEST)) + text("甲"));
        assertThat(row.get("code")).isEqualTo("&".repeat(Cells.LONGEST));
    }

    @Test
    void sharedTextsAreBoundedOneByOneAndTogether() {
        for (int length : new int[] {LONGEST + 1, 3_000_000}) {
            var raw = new RawWorkbook().strings("<si><t>" + "长".repeat(length) + "</t></si>");
            refused("sheet.shared-text-too-long", raw, LONGEST);
        }
        int most = XlsxBounds.MOST_STRINGS;
        refused("sheet.too-many-texts", new RawWorkbook().strings("<si/>".repeat(most + 1)), most);
        var odd = "<x xmlns:y='z'>" + "<y:si/>".repeat(most + 1) + "</x>";
        refused("sheet.too-many-texts", new RawWorkbook().part("xl/odd.xml", odd), most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999999999", "+1999999999", "١٩٩٩٩٩٩٩٩٩", "1", "-1", "x"})
    void aSharedTextThatIsNotThereIsDamage(String index) {
        refused("sheet.damaged", new RawWorkbook().rows("<row r=\"2\"><c t=\"s\"><v>" + index + "</v></c></row>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r='2'><c r='ZZZZZ2'><v>1</v></c></row>", "<row r='2'><c r='FXSHRXX2'/></row>",
        "<row r='2'><c r='12'/></row>", "<row r='99999999999'/>", "<row r='-3'/>", "<row r='x'/>",
        "<row r='3'><c><v>1</v></c></row><row r='3'><c><v>2</v></c></row>", "<row r='2'><c t='shared'/></row>",
        "<row r='2'><c><f t='shared' si='4'/></c></row>", "<row r='2'><c s='-1'/></row>",
        "<row r='2'><c><v>1<v>2</v></v></c></row>", "<row r='2'><c><v>1<si/>2</v></c></row>"})
    void aPlaceThatNoSheetHasIsDamage(String rows) {
        refused("sheet.damaged", new RawWorkbook().rows(rows));
    }

    @Test
    void aRowThatDoesNotSayItsNumberIsCounted() throws IOException {
        var rows = read(new RawWorkbook().rows("<row>" + text("C1") + "</row><row r='7'>" + text("C2") + "</row>"));
        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 7);
    }

    @Test
    void moreColumnsThanAreReadAreRefusedRatherThanDropped() throws IOException {
        for (var cells : List.of("<c/>".repeat(20_000), "<c/>".repeat(200) + text("lost"))) {
            refused("sheet.too-many-columns", new RawWorkbook().rows("<row r='4'>" + cells + "</row>"), 4, 200);
        }
        for (var more : List.of(",".repeat(200) + "lost", ",".repeat(17_000), ",".repeat(20_000_000))) {
            refused("sheet.too-many-columns", ("code,name\n1,2\n1" + more + "\n").getBytes(UTF_8), 3, 200);
        }
        assertThat(row(text("C1") + text("甲") + "<c/>".repeat(500)).get("code")).isEqualTo("C1");
        assertThat(read(("code,name\nC1,甲" + ",".repeat(500) + "\n").getBytes(UTF_8))).hasSize(1);
    }

    @Test
    void aFieldOfMillionsOfCharactersIsRefusedWithItsRow() {
        for (int length : new int[] {LONGEST + 1, 20_000_000}) {
            var table = "code,name\nC1,甲\nC2," + "x".repeat(length) + "\n";
            refused("sheet.text-too-long", table.getBytes(UTF_8), 3, LONGEST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {RawWorkbook.SHEET, RawWorkbook.STRINGS, RawWorkbook.STYLES, "xl/workbook.xml",
        "[Content_Types].xml", "xl/_rels/workbook.xml.rels"})
    void anExternalEntityIsNotAskedForAnywhere(String part) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "geheim");
        var outside = " SYSTEM '" + secret.toUri() + "'>";
        for (var entity : List.of("<!ENTITY x" + outside, "<!ENTITY % x" + outside + " %x;", billionLaughs(), "")) {
            var raw = new RawWorkbook().rows("<row r=\"2\">" + text("C1") + text("&x;") + "</row>");
            var doctype = "<?xml version=\"1.0\"?><!DOCTYPE x [" + entity + "]>";
            refused("sheet.entities", raw.part(part, doctype + raw.part(part)));
        }
    }

    @Test
    void anEntityThatNobodyDeclaredIsDamage() {
        refused("sheet.damaged", new RawWorkbook().rows("<row r=\"2\">" + text("C1") + text("&x;") + "</row>"));
    }

    private static String billionLaughs() {
        return "<!ENTITY a0 'ha'><!ENTITY x '&a29;'>" + IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>")
                .collect(Collectors.joining());
    }

    @Test
    void aPartMadeToFillTheMemoryIsRefused() {
        var names = IntStream.range(0, 50_000).mapToObj(i -> "<a" + i + "/>").collect(Collectors.joining());
        for (var part : List.of("<a x='" + "x".repeat(9 << 20) + "'/>", "<a>".repeat(100_000), "<a>" + names,
                "<s><cellXfs>" + "<xf/>".repeat(XlsxBounds.MOST_LISTED + 1) + "</cellXfs></s>",
                "<!--" + "x".repeat(9 << 20))) {
            refused("sheet.unfolds-too-far", new RawWorkbook().part(RawWorkbook.STYLES, part), 200L);
        }
    }

    @Test
    void moreSheetsOrPartsThanAWorkbookHasAreRefused() {
        int most = XlsxBounds.MOST_SHEETS;
        var sheets = "<workbook><sheets>" + "<sheet/>".repeat(most + 1) + "</sheets></workbook>";
        refused("sheet.too-many-sheets", new RawWorkbook().part("xl/workbook.xml", sheets), most);
        var raw = new RawWorkbook();
        IntStream.rangeClosed(0, XlsxBounds.MOST_PARTS).forEach(i -> raw.part("xl/media/" + i, ""));
        refused("sheet.too-many-parts", raw, XlsxBounds.MOST_PARTS);
    }

    @Test
    void whatIsNoXmlInAWorkbookIsPassedOver() throws IOException {
        var raw = new RawWorkbook().rows("<row r=\"2\">" + text("C1") + text("甲") + "</row>");
        raw.part("xl/media/image1.png", "\u0089PNG" + "x".repeat(20_000_000));
        raw.part("customXml/item1.xml", "<m>" + "QUJD".repeat(500_000) + "</m>");
        assertThat(read(raw)).hasSize(1);
    }

    @Test
    void whatGoesWrongWithARowIsNotTheFilesDamage() throws IOException {
        var raw = new RawWorkbook().rows("<row>" + text("C1") + "</row>");
        var file = Files.write(folder.resolve("table"), raw.zipped());
        var reader = new SheetReader(COLUMNS, heads -> { });
        assertThatThrownBy(() -> reader.read(file, row -> {
            throw new IllegalStateException("the database is away");
        })).isInstanceOf(IllegalStateException.class).hasMessage("the database is away");
    }

    private void refused(String key, RawWorkbook workbook, Object... args) {
        refused(key, workbook.zipped(), args);
    }

    private void refused(String key, byte[] content, Object... args) {
        assertThatThrownBy(() -> read(content)).as(key).asInstanceOf(type(Rejected.class)).satisfies(no -> {
            assertThat(no.messageKey()).isEqualTo(key);
            assertThat(no.args()).containsExactly(args);
        });
    }

    private SheetRow row(String cells) throws IOException {
        return read(new RawWorkbook().rows("<row r=\"2\">" + cells + "</row>")).get(0);
    }

    private List<SheetRow> read(RawWorkbook workbook) throws IOException {
        return read(workbook.zipped());
    }

    private List<SheetRow> read(byte[] content) throws IOException {
        var rows = new ArrayList<SheetRow>();
        new SheetReader(COLUMNS, heads -> { }).read(Files.write(folder.resolve("table"), content), rows::add);
        return rows;
    }
}
