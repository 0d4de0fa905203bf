package org.ciyan.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ciyan.kernel.Rejected;
import org.ciyan.platform.files.FirstBytes;
import org.ciyan.platform.text.Encoding;

/**
 * The plain text of a document: docx, pdf or text, by its content and whatever its name says. A paragraph is a line.
 * What a pdf holds is a guess that a person must look through.
 */
public final class DocumentText {

    public static final long MOST_BYTES = 20L << 20;
    /** Characters of a text. */
    public static final int LONGEST = 200_000;
    private static final int MOST_PAGES = 400;

    /** At which a paragraph may end: stop, exclamation, question, colon, semicolon, closing quotes and brackets. */
    private static final String ENDS = ".!?:;)\u3002\uff01\uff1f\uff1a\uff1b\u201d\u300d\u300b\uff09\u2026";

    private DocumentText() { }

    /**
     * @throws Rejected {@code document.too-large}, {@code document.old-word}, {@code document.unknown},
     *         {@code document.damaged}, {@code document.locked}, {@code document.too-long}, {@code document.no-text}
     */
    public static String of(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Rejected("document.too-large", MOST_BYTES >> 20);
            }
            var text = tidied(read(file, Files.readAllBytes(file)));
            if (text.isEmpty()) {
                throw new Rejected("document.no-text");
            }
            if (text.length() > LONGEST) {
                throw new Rejected("document.too-long", LONGEST);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file, byte[] bytes) {
        if (FirstBytes.ZIP.begin(bytes)) {
            return ofWord(file);
        }
        if (FirstBytes.PDF.begin(bytes)) {
            return ofPdf(bytes);
        }
        if (FirstBytes.OLE.begin(bytes)) {
            throw new Rejected("document.old-word");
        }
        return plain(bytes);
    }

    /** What is packed too tightly is refused by the library. */
    private static String ofWord(Path file) {
        try (var in = Files.newInputStream(file); var word = new XWPFDocument(in);
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException | RuntimeException broken) {
            throw new Rejected("document.damaged");
        }
    }

    private static String ofPdf(byte[] bytes) {
        try (var pdf = Loader.loadPDF(bytes)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new Rejected("document.too-long", LONGEST);
            }
            return paragraphs(new PDFTextStripper().getText(pdf));
        } catch (InvalidPasswordException locked) {
            throw new Rejected("document.locked");
        } catch (IOException broken) {
            throw new Rejected("document.damaged");
        }
    }

    /** A line that does not end as a paragraph does goes on in the next one. */
    static String paragraphs(String lines) {
        var text = new StringBuilder();
        for (var line : lines.lines().map(String::strip).toList()) {
            text.append(line);
            boolean ends = line.isEmpty() || ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
            text.append(ends ? "\n" : isLatin(line) ? " " : "");
        }
        return text.toString();
    }

    private static boolean isLatin(String line) {
        return line.charAt(line.length() - 1) < 128;
    }

    private static String plain(byte[] bytes) {
        return Encoding.decoded(bytes).filter(text -> text.indexOf(0) < 0)
                .orElseThrow(() -> new Rejected("document.unknown"));
    }

    /** Without marks that cannot be seen, blanks at the ends of lines, and empty lines. */
    private static String tidied(String text) {
        return Stream.of(text.replaceAll("[\\uFEFF\\u200B]|[\\p{Cc}&&[^\\n\\t]]", "").split("\n"))
                .map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
