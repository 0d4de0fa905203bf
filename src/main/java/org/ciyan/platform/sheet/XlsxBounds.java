package org.ciyan.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.ciyan.kernel.Rejected;

/**
 * The limits of a workbook. A small file may inflate to more than memory holds, as a whole or in one cell. So, before
 * it is used, every part is read through once, with the parser that reads it later, and nothing is kept.
 */
final class XlsxBounds {

    /** Bytes of all parts together. */
    static final long MOST_INFLATED = 200L << 20;
    static final int MOST_PARTS = 10_000;
    static final int MOST_SHEETS = 255;
    /** Texts that cells share; kept in memory while a sheet is read. */
    static final int MOST_STRINGS = 1_000_000;
    /** Formats and what else the reader keeps in lists. */
    static final int MOST_LISTED = 200_000;
    private static final int MOST_NAMES = 10_000;
    private static final XMLInputFactory XML = new InputFactoryImpl();

    private final Set<String> names = new HashSet<>();
    private long left = MOST_INFLATED;
    private int strings;
    private int sheets;
    private int listed;
    private int highestString = -1;

    static {
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    }

    private XlsxBounds() { }

    /** @throws Rejected {@code sheet.…} if it exceeds a limit or is no proper workbook */
    static void check(Path file) throws IOException {
        try (var counted = new java.util.zip.ZipFile(file.toFile())) {
            if (counted.size() > MOST_PARTS) {
                throw new Rejected("sheet.too-many-parts", MOST_PARTS);
            }
        }
        try (var zip = ZipFile.builder().setPath(file).get()) {
            new XlsxBounds().pass(zip);
        }
    }

    private void pass(ZipFile zip) throws IOException {
        var parts = Collections.list(zip.getEntries());
        if (parts.stream().noneMatch(part -> part.getName().equals("xl/workbook.xml"))) {
            throw new Rejected("sheet.no-table");
        }
        if (parts.stream().map(part -> part.getName().toLowerCase(Locale.ROOT)).distinct().count() < parts.size()) {
            throw new Rejected("sheet.damaged");
        }
        for (var part : parts) {
            try (var in = new Rationed(zip.getInputStream(part), this)) {
                pass(in);
            }
        }
        if (highestString >= strings) {
            throw new Rejected("sheet.damaged");
        }
    }

    /**
     * Checks a part. Of one that is no XML, such as a picture, only the bytes are counted: the reader cannot parse it
     * either.
     */
    private void pass(Rationed in) throws IOException {
        try {
            new PartBounds(this, in).pass(XML.createXMLStreamReader(in));
        } catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException noXml) {
            in.ration(Long.MAX_VALUE);
        }
        in.transferTo(OutputStream.nullOutputStream());
    }

    void unfolded(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw tooFar();
        }
    }

    void string() {
        if (++strings > MOST_STRINGS) {
            throw new Rejected("sheet.too-many-texts", MOST_STRINGS);
        }
    }

    void sheet() {
        if (++sheets > MOST_SHEETS) {
            throw new Rejected("sheet.too-many-sheets", MOST_SHEETS);
        }
    }

    void listed() {
        if (++listed > MOST_LISTED) {
            throw tooFar();
        }
    }

    /** The parser keeps every name it has seen. */
    void named(String name) {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw tooFar();
        }
    }

    void asksFor(int string) {
        highestString = Math.max(highestString, string);
    }

    static Rejected tooFar() {
        return new Rejected("sheet.unfolds-too-far", MOST_INFLATED >> 20);
    }
}
