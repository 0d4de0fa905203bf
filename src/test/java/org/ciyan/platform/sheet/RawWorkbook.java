package org.ciyan.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together from the text of its parts, so that it may say what no spreadsheet program would write. */
public final class RawWorkbook {

    public static final String SHEET = "xl/worksheets/sheet1.xml";
    public static final String STRINGS = "xl/sharedStrings.xml";
    public static final String STYLES = "xl/styles.xml";
    private static final String SCHEMAS = "http://schemas.openxmlformats.org/";
    private static final String MAIN = " xmlns=\"" + SCHEMAS + "spreadsheetml/2006/main\"";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** With a header of code, name and the first day, and cells with style 1 for days. */
    public RawWorkbook() {
        parts.put("[Content_Types].xml", "<Types xmlns=\"" + SCHEMAS + "package/2006/content-types\">"
                + type("/xl/workbook.xml", "sheet.main") + type('/' + STRINGS, "sharedStrings")
                + type('/' + STYLES, "styles") + "</Types>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + SCHEMAS + "package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", "<workbook" + MAIN + " xmlns:r=\"" + SCHEMAS
                + "officeDocument/2006/relationships\">"
                + "<sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(STYLES, "<styleSheet" + MAIN + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
                + "</styleSheet>");
        strings("<si><t>甲</t></si>");
        rows("");
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + OFFICE + type + "+xml\"/>";
    }

    /** Below the header, from row 2 on. */
    public RawWorkbook rows(String rows) {
        return sheet(rows, text("code") + text("name") + text("from"));
    }

    public RawWorkbook sheet(String rows, String header) {
        return part(SHEET, "<worksheet" + MAIN + "><sheetData><row r=\"1\">" + header + "</row>" + rows
                + "</sheetData></worksheet>");
    }

    public RawWorkbook strings(String items) {
        return part(STRINGS, "<sst" + MAIN + ">" + items + "</sst>");
    }

    public RawWorkbook part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    public String part(String name) {
        return parts.get(name);
    }

    /** A cell with its text in place. */
    public static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** A cell with a number; of style 1 it is a day. */
    public static String number(String number, int style) {
        return "<c s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    public byte[] zipped() {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
