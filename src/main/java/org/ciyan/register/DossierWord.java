package org.ciyan.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.ciyan.platform.Words;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * Writes a dossier for a word processor: page, margins, type faces and sizes of GB/T 9704-2012. A machine that lacks a
 * face shows another of its own.
 */
final class DossierWord {

    private static final String RED = "C8102E";
    /** Sizes in points: 三号, 二号, 四号. */
    private static final double BODY = 16;
    private static final double TITLE = 22;
    private static final double SMALL = 14;
    private static final double MARK = 34;
    /** Points between lines: 225 mm in 22 lines. */
    private static final double PITCH = 28.95;

    private final XWPFDocument document;
    private final String song;
    private final String fang;
    private final String hei;
    /** Whether the next paragraph begins a sheet. */
    private boolean newSheet;

    private DossierWord(XWPFDocument document, Words words) {
        this.document = document;
        this.song = words.say(Words.CHINESE, "register.dossier.face.title");
        this.fang = words.say(Words.CHINESE, "register.dossier.face.text");
        this.hei = words.say(Words.CHINESE, "register.dossier.face.heading");
    }

    static byte[] write(Words words, String title, List<DossierBlock> blocks) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(title);
            var word = new DossierWord(document, words);
            blocks.forEach(word::write);
            word.page();
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(DossierBlock block) {
        switch (block.kind()) {
            case MARK -> mark(block.text());
            case CENTRED -> run(paragraph(ParagraphAlignment.CENTER, PITCH), fang, BODY, block.text());
            case BETWEEN -> between(block.text(), block.more());
            case RULE -> rule();
            case TITLE -> title(block.text());
            case HEADING -> {
                var paragraph = indented();
                paragraph.setKeepNext(true);
                run(paragraph, hei, BODY, block.text());
            }
            case PARAGRAPH -> run(indented(), fang, BODY, block.text());
            case LABELLED -> labelled(block.text(), block.more());
            case REMARK -> {
                var paragraph = paragraph(ParagraphAlignment.LEFT, PITCH);
                paragraph.setIndentationLeft(twips(2 * BODY));
                run(paragraph, fang, SMALL, block.text());
            }
            case RIGHT -> {
                var paragraph = paragraph(ParagraphAlignment.RIGHT, PITCH);
                paragraph.setIndentationRight(twips(4 * BODY));
                run(paragraph, fang, BODY, block.text());
            }
            case GAP -> paragraph(ParagraphAlignment.LEFT, PITCH);
            case NEW_SHEET -> newSheet = true;
        }
    }

    private void mark(String text) {
        var paragraph = paragraph(ParagraphAlignment.CENTER, 50);
        paragraph.setSpacingBefore(twips(35 * 72 / 25.4));
        run(paragraph, song, MARK, text).setColor(RED);
    }

    private void rule() {
        var paragraph = paragraph(ParagraphAlignment.LEFT, 6);
        paragraph.setBorderBottom(Borders.SINGLE);
        var line = paragraph.getCTP().getPPr().getPBdr().getBottom();
        line.setColor(RED);
        line.setSz(BigInteger.valueOf(12));
    }

    private void title(String text) {
        var paragraph = paragraph(ParagraphAlignment.CENTER, 35);
        paragraph.setSpacingBefore(twips(PITCH / 2));
        paragraph.setSpacingAfter(twips(PITCH / 2));
        run(paragraph, song, TITLE, text);
    }

    private void between(String left, String right) {
        var paragraph = paragraph(ParagraphAlignment.LEFT, PITCH);
        var stops = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        stops.setVal(STTabJc.RIGHT);
        stops.setPos(BigInteger.valueOf(twips(156 * 72 / 25.4)));
        var run = run(paragraph, fang, BODY, left);
        run.addTab();
        run.setText(right);
    }

    /** Further lines begin below the text, not below its name. */
    private void labelled(String label, String text) {
        var paragraph = paragraph(ParagraphAlignment.LEFT, PITCH);
        int wide = twips(label.codePointCount(0, label.length()) * BODY);
        paragraph.setIndentationLeft(twips(2 * BODY) + wide);
        paragraph.setIndentationHanging(wide);
        run(paragraph, hei, BODY, label);
        run(paragraph, fang, BODY, text);
    }

    private XWPFParagraph indented() {
        var paragraph = paragraph(ParagraphAlignment.BOTH, PITCH);
        paragraph.setIndentationFirstLine(twips(2 * BODY));
        return paragraph;
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment, double pitch) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(pitch, LineSpacingRule.EXACT);
        paragraph.setPageBreak(newSheet);
        newSheet = false;
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String face, double size, String text) {
        var run = paragraph.createRun();
        run.setFontFamily(face);
        run.setFontFamily(face, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setText(text);
        return run;
    }

    /** A4, 37 mm free above, 28 mm at the left, the number of the page between dashes: odd at the right, even left. */
    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        var margins = section.addNewPgMar();
        margins.setTop(mm(37));
        margins.setBottom(mm(35));
        margins.setLeft(mm(28));
        margins.setRight(mm(26));
        margins.setHeader(mm(15));
        margins.setFooter(mm(25));
        margins.setGutter(BigInteger.ZERO);
        document.setEvenAndOddHeadings(true);
        number(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        number(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    }

    private void number(HeaderFooterType type, ParagraphAlignment alignment) {
        var paragraph = document.createFooter(type).createParagraph();
        paragraph.setAlignment(alignment);
        run(paragraph, fang, SMALL, "\u2014 ");
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("1");
        run(paragraph, fang, SMALL, " \u2014");
    }

    private static BigInteger mm(int millimetres) {
        return BigInteger.valueOf(twips(millimetres * 72 / 25.4));
    }

    /** @param points of which a twip is a twentieth */
    private static int twips(double points) {
        return (int) Math.round(points * 20);
    }
}
