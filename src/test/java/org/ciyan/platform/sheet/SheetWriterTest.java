package org.ciyan.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    private static String written(List<String> lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "t", "1.0")) {
            var sheet = new SheetWriter(workbook, "s", List.of("h"), 1);
            sheet.next();
            sheet.lines(lines);
            sheet.finish();
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            return book.getFirstSheet().read().get(1).getCellText(0);
        }
    }

    @Test
    void severalLinesStandInOneCell() throws IOException {
        assertThat(written(List.of("一", "二"))).isEqualTo("一\n二");
    }

    @Test
    void whatNoWorkbookMayHoldIsLeftOutAndTheWorkbookOpens() throws IOException {
        assertThat(written(List.of("铃\u0007声\u0000"))).isEqualTo("铃声");
    }

    @Test
    void whatACellCannotHoldIsLeftOffAndThatIsSeen() throws IOException {
        assertThat(written(List.of("长".repeat(40_000)))).hasSizeLessThan(32_768).endsWith("长……");
        assertThat(written(List.of("=" + "1".repeat(40_000)))).hasSizeLessThan(32_768).startsWith("'=");
    }
}
