package org.ciyan.platform.sheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.ciyan.kernel.Rejected;

/**
 * Checks one part of a workbook: how much of it the parser, or a reader of cells and texts, must hold in memory at a
 * time.
 */
final class PartBounds {

    /** Characters of a cell, by the file format. */
    static final int LONGEST_TEXT = 32_767;
    /** Characters of a number; spreadsheets write 25 at most. */
    static final int LONGEST_NUMBER = 400;
    private static final int MOST_CELLS = 16_384;
    private static final int DEEPEST = 1000;
    /** Bytes of a tag, or of a text outside cells and shared texts. */
    private static final int LONGEST_TOKEN = 8 << 20;
    /** Bytes of a cell or a shared text with all its markup. */
    private static final int LONGEST_CELL = 2 << 20;

    private final XlsxBounds bounds;
    private final Rationed in;
    private XMLStreamReader xml;
    private int depth;
    private int rows;
    private int row;
    private boolean inRow;
    private int cells;
    /** The element whose text counts, {@code c} or {@code si}, or none. */
    private String within = "";
    private String type = "";
    private int length;
    private StringBuilder value;

    PartBounds(XlsxBounds bounds, Rationed in) {
        this.bounds = bounds;
        this.in = in;
        in.ration(LONGEST_TOKEN);
    }

    void pass(XMLStreamReader part) throws XMLStreamException {
        xml = part;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new Rejected("sheet.entities");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new Rejected("sheet.damaged");
                case XMLStreamConstants.START_ELEMENT -> begins(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> ends(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                default -> { }
            }
            if (within.isEmpty()) {
                in.ration(LONGEST_TOKEN);
            }
        }
    }

    private void begins(String name) {
        if (++depth > DEEPEST) {
            throw XlsxBounds.tooFar();
        }
        names();
        switch (name) {
            case "sheet" -> bounds.sheet();
            case "xf", "numFmt", "Relationship", "Override" -> bounds.listed();
            case "row" -> row();
            case "c" -> cell();
            case "si" -> {
                bounds.string();
                enter(name);
            }
            case "f", "is" -> length = 0;
            case "v" -> value();
            default -> { }
        }
    }

    private void names() {
        name(xml.getPrefix(), xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            name(xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            bounds.named(xml.getNamespacePrefix(i) + "=" + xml.getNamespaceURI(i));
        }
    }

    private void name(String prefix, String local) {
        bounds.named(prefix == null || prefix.isEmpty() ? local : prefix + ':' + local);
    }

    private void row() {
        rows++;
        var number = xml.getAttributeValue(null, "r");
        if (number != null && !number.matches("[1-9]\\d{0,6}")) {
            throw new Rejected("sheet.damaged");
        }
        row = number == null ? rows : Integer.parseInt(number);
        inRow = true;
        cells = 0;
    }

    private void cell() {
        if (!inRow) {
            return;
        }
        var place = xml.getAttributeValue(null, "r");
        if (place != null && !place.matches("[A-Za-z]{1,3}[1-9]\\d{0,6}")) {
            throw new Rejected("sheet.damaged");
        }
        if (++cells > MOST_CELLS) {
            throw tooManyColumns(row);
        }
        var given = xml.getAttributeValue(null, "t");
        type = given == null ? "n" : given;
        enter("c");
    }

    private void value() {
        if (value != null) {
            throw new Rejected("sheet.damaged");
        }
        length = 0;
        value = within.isEmpty() ? null : new StringBuilder();
    }

    /** Enters a cell or a shared text. Neither can contain itself or the other; a file in which one does is damaged. */
    private void enter(String element) {
        if (!within.isEmpty()) {
            throw new Rejected("sheet.damaged");
        }
        within = element;
        length = 0;
        value = null;
        in.ration(LONGEST_CELL, this::textTooLong);
    }

    private void text() {
        if (within.isEmpty()) {
            return;
        }
        length += xml.getTextLength();
        if (value != null && type.equals("n") && value.length() + xml.getTextLength() > LONGEST_NUMBER) {
            throw new Rejected("sheet.number-too-long", row, LONGEST_NUMBER);
        }
        if (length > LONGEST_TEXT) {
            throw textTooLong();
        }
        if (value != null) {
            value.append(xml.getText());
        }
    }

    private void ends(String name) {
        depth--;
        if (name.equals("v") && value != null) {
            if (type.equals("s") && !value.isEmpty()) {
                bounds.asksFor(string(value.toString()));
            }
            value = null;
        } else if (name.equals(within)) {
            within = "";
        } else if (name.equals("row")) {
            inRow = false;
        }
    }

    private static int string(String number) {
        if (!number.matches("\\d{1,9}")) {
            throw new Rejected("sheet.damaged");
        }
        return Integer.parseInt(number);
    }

    private Rejected textTooLong() {
        return within.equals("si") ? new Rejected("sheet.shared-text-too-long", LONGEST_TEXT)
                : new Rejected("sheet.text-too-long", row, LONGEST_TEXT);
    }

    static Rejected tooManyColumns(int row) {
        return new Rejected("sheet.too-many-columns", row, SheetReader.MOST_COLUMNS);
    }
}
