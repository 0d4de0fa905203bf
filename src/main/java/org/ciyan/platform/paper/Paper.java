package org.ciyan.platform.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sheets of A4 that are written on from the top left corner, in points (1/72 inch). */
public final class Paper implements AutoCloseable {

    public static final float SHORT = PDRectangle.A4.getWidth();
    public static final float LONG = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private final List<Face> faces = new ArrayList<>();
    /** Lines are broken by asking again and again how wide something is. */
    private final Map<Integer, Double> widths = new HashMap<>();
    private final Set<Integer> missing = new TreeSet<>();
    private PDPageContentStream ink;
    private float height;

    Paper(String title, List<byte[]> fonts) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("zh-CN");
        doing(() -> {
            for (var font : fonts) {
                var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
                faces.add(new Face(PDType0Font.load(document, parsed, true), parsed.getUnicodeCmapLookup()));
            }
        });
    }

    /** A new sheet, on which everything after this is written. */
    public Paper sheet(float width, float height) {
        doing(() -> {
            if (ink != null) {
                ink.close();
            }
            var page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            ink = new PDPageContentStream(document, page);
        });
        this.height = height;
        return this;
    }

    /** @param y the baseline */
    public Paper text(float x, float y, float size, Color color, String text) {
        return text(x, y, size, 0, color, text);
    }

    /** @param spacing added after every character */
    public Paper text(float x, float y, float size, float spacing, Color color, String text) {
        doing(() -> {
            ink.beginText();
            ink.setNonStrokingColor(color);
            ink.setCharacterSpacing(spacing);
            ink.newLineAtOffset(x, height - y);
            for (var run : runs(text)) {
                ink.setFont(run.font(), size);
                ink.showText(run.text());
            }
            ink.endText();
        });
        return this;
    }

    public Paper centred(float x, float y, float size, float spacing, Color color, String text) {
        float visible = width(size, text) + spacing * (text.codePointCount(0, text.length()) - 1);
        return text(x - visible / 2, y, size, spacing, color, text);
    }

    public Paper right(float x, float y, float size, Color color, String text) {
        return text(x - width(size, text), y, size, color, text);
    }

    public Paper line(float x1, float y1, float x2, float y2, float thick, Color color) {
        doing(() -> {
            ink.setStrokingColor(color);
            ink.setLineWidth(thick);
            ink.moveTo(x1, height - y1);
            ink.lineTo(x2, height - y2);
            ink.stroke();
        });
        return this;
    }

    public Paper frame(float x, float y, float wide, float high, float thick, Color color) {
        doing(() -> {
            ink.setStrokingColor(color);
            ink.setLineWidth(thick);
            ink.addRect(x, height - y - high, wide, high);
            ink.stroke();
        });
        return this;
    }

    public Paper block(float x, float y, float wide, float high, Color color) {
        doing(() -> {
            ink.setNonStrokingColor(color);
            ink.addRect(x, height - y - high, wide, high);
            ink.fill();
        });
        return this;
    }

    public float width(float size, String text) {
        double wide = text.codePoints().mapToDouble(c -> widths.computeIfAbsent(c, this::width)).sum();
        return (float) wide * size / 1000;
    }

    /** Of one character, in thousandths of the size. */
    private double width(int c) {
        double wide = 0;
        try {
            for (var run : runs(Character.toString(c))) {
                wide += run.font().getStringWidth(run.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wide;
    }

    /** The text in lines no wider than that; no line begins with a closing mark, no number or Latin word is cut. */
    public List<String> lines(float size, float wide, String text) {
        return Lines.of(text, part -> width(size, part) <= wide);
    }

    /** The code points that no font has, {@code U+…}: they are written in this form. */
    public List<String> missing() {
        return missing.stream().map("U+%04X"::formatted).toList();
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        doing(() -> {
            ink.close();
            document.save(bytes);
        });
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        doing(document::close);
    }

    private List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        text.codePoints().filter(c -> !isUnseen(c)).map(c -> c == '\t' ? ' ' : c).forEach(c -> {
            var face = faces.stream().filter(f -> f.glyphs().getGlyphId(c) > 0).findFirst();
            if (face.isEmpty()) {
                missing.add(c);
            }
            var font = face.orElse(faces.get(0)).font();
            var shown = face.isPresent() ? Character.toString(c) : "[U+%04X]".formatted(c);
            if (!runs.isEmpty() && runs.get(runs.size() - 1).font() == font) {
                runs.set(runs.size() - 1, new Run(font, runs.get(runs.size() - 1).text() + shown));
            } else {
                runs.add(new Run(font, shown));
            }
        });
        return runs;
    }

    /**
     * Whether it is a variation selector, which chooses a form of the character before it (the fonts have one form
     * each), or a mark that is never seen, such as a blank without width.
     */
    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static void doing(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void run() throws IOException;
    }

    private record Face(PDType0Font font, CmapLookup glyphs) { }

    private record Run(PDFont font, String text) { }
}
