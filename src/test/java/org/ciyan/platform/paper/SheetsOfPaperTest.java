package org.ciyan.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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

    /** Where the last letter of a text ends, in points from the left. */
    private static float right(byte[] pdf) throws IOException {
        var right = new float[1];
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    right[0] = Math.max(right[0], text.getXDirAdj() + text.getWidthDirAdj());
                }
            }.getText(document);
        }
        return right[0];
    }

    @Test
    void nothingIsWrittenBeyondTheTextOfASheet() throws IOException {
        var sum = "0123456789abcdef".repeat(4);
        var pdf = FontsFixture.ours().print("公文", paper -> {
            var folio = new Folio(paper);
            folio.remark("SHA-256 " + sum);
            folio.labelled("附件：", "https://example.example/" + sum);
            folio.between("中共示例县文化旅游广电体育局机关第一支部委员会", "2026年11月30日");
            folio.title("长".repeat(60));
            folio.mark("长".repeat(60) + "会议纪要");
            return paper;
        });
        assertThat(right(pdf)).isBetween(500f, (28 + 156) * 72 / 25.4f + 1);
        assertThat(String.join("", sheets(pdf)).replaceAll("\\s", "")).contains(sum, "第一支部委员会2026年11月30日");
    }

    @Test
    void aTableOfALongNameStaysOnItsSheet() throws IOException {
        var name = "长".repeat(60);
        var pdf = FontsFixture.ours().print("表", paper -> {
            new Table(paper, name + " 2026 年台账", name + name + name, 8, List.of("甲", "乙"), 1, 3)
                    .row(List.of("", "https://example.example/" + "a".repeat(400)));
            return paper;
        });
        assertThat(right(pdf)).isBetween(700f, Paper.LONG - 33);
        assertThat(String.join("", sheets(pdf)).chars().filter(c -> c == '长').count()).isEqualTo(4 * 60);
    }

    @Test
    void aHeadingIsNeverTheLastOfASheet() throws IOException {
        for (int before = 17; before <= 22; before++) {
            int lines = before;
            var sheets = sheets(FontsFixture.ours().print("公文", paper -> {
                var folio = new Folio(paper);
                IntStream.range(0, lines).forEach(n -> folio.paragraph("行"));
                folio.heading("题".repeat(50));
                folio.paragraph("文");
                return paper;
            }));
            assertThat(sheets).filteredOn(sheet -> sheet.contains("题")).singleElement().asString().contains("文");
        }
    }

    @Test
    void whatIsNeverSeenIsNotPrinted() throws IOException {
        var pdf = FontsFixture.ours().print("公文", paper -> {
            new Folio(paper).paragraph("甲\u200B乙\uFEFF丙");
            assertThat(paper.missing()).isEmpty();
            return paper;
        });
        assertThat(String.join("", sheets(pdf))).contains("甲乙丙");
    }
}
