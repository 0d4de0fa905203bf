package org.ciyan.register;

/**
 * A piece of a dossier, before it is a page of a word processor or of a PDF.
 *
 * @param text empty where the kind has none; one line, whatever was typed
 * @param more of {@link Kind#BETWEEN} what stands at the right, of {@link Kind#LABELLED} what is said of the name
 */
record DossierBlock(Kind kind, String text, String more) {

    DossierBlock {
        text = line(text);
        more = line(more);
    }

    /** What was typed in several lines is one here; what cannot be printed is a blank. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cc}+", " ");
    }

    /**
     * The mark of minutes in red, which begins a sheet; a line in the middle; one text at the left and one at the
     * right; a red line; a title; a heading; a paragraph; a name with what is said of it; a remark in smaller letters;
     * a line at the right; a line that is empty; a new sheet.
     */
    enum Kind { MARK, CENTRED, BETWEEN, RULE, TITLE, HEADING, PARAGRAPH, LABELLED, REMARK, RIGHT, GAP, NEW_SHEET }
}
