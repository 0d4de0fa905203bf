package org.ciyan.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SheetsOfPaperTest {

    private static List<String> sheets(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            return IntStream.rangeClosed(1, document.getNumberOfPages()).mapToObj(page -> {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                try {
                    return stripper.getText(document);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
        }
    }

    @Test
    void aRowHigherThanASheetGoesOnOnTheNextUnderTheSameHead() throws IOException {
        var tall = String.join("\n", IntStream.rangeClosed(1, 120).mapToObj(n -> "行" + n + "。").toList());
        var sheets = sheets(FontsFixture.ours().print("表", paper -> {
            new Table(paper, "表名", "页脚", 8, List.of("甲", "乙"), 1, 3).row(List.of("一", tall));
            return paper;
        }));
        assertThat(sheets).hasSizeGreaterThan(1).allSatisfy(sheet -> assertThat(sheet).contains("甲", "乙", "页脚"));
        var all = String.join("", sheets);
        assertThat(IntStream.rangeClosed(1, 120)).allSatisfy(n -> assertThat(all).containsOnlyOnce("行" + n + "。"));
        assertThat(sheets.get(0)).contains("表名");
        assertThat(sheets.get(1)).doesNotContain("表名");
    }

    @Test
    void aFolioHolds22LinesOf28CharactersAndCountsItsSheets() throws IOException {
        var sheets = sheets(FontsFixture.ours().print("公文", paper -> {
            var folio = new Folio(paper);
            folio.paragraph("茨".repeat(28 * 44 - 2));
            folio.paragraph("完");
            return paper;
        }));
        assertThat(sheets).hasSize(3);
        assertThat(sheets.get(0).chars().filter(c -> c == '茨').count()).isEqualTo(28 * 22 - 2);
        assertThat(sheets.get(1).chars().filter(c -> c == '茨').count()).isEqualTo(28 * 22);
        assertThat(sheets.get(2)).contains("完", "— 3 —");
    }
}
