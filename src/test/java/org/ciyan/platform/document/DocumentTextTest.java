package org.ciyan.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ciyan.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTextTest {

    @TempDir Path folder;

    Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void aWordDocumentGivesItsParagraphsAndTheTextOfItsTables() throws IOException {
        var path = folder.resolve("a.txt");
        try (var word = new XWPFDocument(); OutputStream out = Files.newOutputStream(path)) {
            word.createParagraph().createRun().setText("第一段，𠮷。");
            word.createParagraph().createRun().setText(" ");
            word.createParagraph().createRun().setText("第二段。");
            word.createTable(1, 2).getRow(0).getCell(0).setText("表里的字");
            word.write(out);
        }
        assertThat(DocumentText.of(path)).startsWith("第一段，𠮷。\n第二段。\n").contains("表里的字");
    }

    @Test
    void aTextIsReadInTheEncodingItWasWrittenIn() throws IOException {
        for (var charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            assertThat(DocumentText.of(file("t", "学习  \r\n\r\n茨岩塘".getBytes(charset)))).isEqualTo("学习\n茨岩塘");
        }
        assertThat(DocumentText.of(file("t", "\uFEFF学习".getBytes(StandardCharsets.UTF_16LE)))).isEqualTo("学习");
        assertThat(DocumentText.of(file("t", "\uFEFF学习".getBytes(StandardCharsets.UTF_8)))).isEqualTo("学习");
    }

    @Test
    void aPdfGivesItsText() throws IOException {
        assertThat(DocumentText.of(pdf(null))).isEqualTo("The first line goes on.");
    }

    @Test
    void aLineOfAPdfThatDoesNotEndGoesOnInTheNext() {
        assertThat(DocumentText.paragraphs("要把学习\n贯穿始终。\n第二段\n也是。")).isEqualTo("要把学习贯穿始终。\n第二段也是。\n");
    }

    Path pdf(String password) throws IOException {
        var path = folder.resolve("a.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("The first line");
                content.newLineAtOffset(0, -14);
                content.showText("goes on.");
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(path.toFile());
        }
        return path;
    }

    @Test
    void whatCannotBeReadIsRefusedInItsWords() throws IOException {
        refused("document.locked", pdf("x"));
        refused("document.damaged", file("x.pdf", "%PDF-1.7 no more".getBytes(StandardCharsets.UTF_8)));
        refused("document.damaged", file("x.docx", new byte[] {'P', 'K', 3, 4, 0, 0}));
        refused("document.old-word", file("x.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}));
        refused("document.unknown", file("x", new byte[] {1, 0, 2, 0, 3}));
        refused("document.no-text", file("x", " \n ".getBytes(StandardCharsets.UTF_8)));
        var tooLong = "字".repeat(DocumentText.LONGEST + 1);
        refused("document.too-long", file("x", tooLong.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aZipOfAnotherKindOrPackedTooTightlyIsRefused() throws IOException {
        var path = folder.resolve("bomb.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        refused("document.damaged", path);
    }

    static void refused(String key, Path file) {
        assertThatThrownBy(() -> DocumentText.of(file)).isInstanceOf(Rejected.class).hasMessage(key);
    }
}
