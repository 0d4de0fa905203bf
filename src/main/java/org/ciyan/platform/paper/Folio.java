package org.ciyan.platform.paper;

import java.awt.Color;

/**
 * Sheets like those of official documents of Party and government (GB/T 9704-2012, 5.2, 7.5): A4, 37 mm free above and
 * 28 mm at the left, 156 × 225 mm of text in 22 lines of 28 characters, below it the number of the sheet in dashes.
 * The letters are those of all our papers; the standard's own faces are not free.
 */
public final class Folio {

    private static final float MM = 72 / 25.4f;
    private static final float LEFT = 28 * MM;
    private static final float TOP = 37 * MM;
    private static final float WIDE = 156 * MM;
    private static final float HIGH = 225 * MM;
    private static final float PITCH = HIGH / 22;
    /** 三号: 28 characters fill a line. */
    private static final float BODY = WIDE / 28;
    /** 二号, of titles. */
    private static final float TITLE = 22;
    /** 四号, of the number of the sheet and of remarks. */
    private static final float SMALL = 14;
    private static final float MARK = 34;
    private static final float MARK_FROM_TOP = 35 * MM;
    private static final String INDENT = "\u3000\u3000";
    private static final Color INK = Color.BLACK;
    private static final Color RED = new Color(0xC8102E);

    private final Paper paper;
    private float y;
    private int sheets;

    public Folio(Paper paper) {
        this.paper = paper;
        turn();
    }

    /** A new sheet. */
    public void turn() {
        sheets++;
        paper.sheet(Paper.SHORT, Paper.LONG);
        y = TOP;
        var number = "— " + sheets + " —";
        float at = TOP + HIGH + 7 * MM + SMALL / 2;
        float wide = paper.width(SMALL, number);
        paper.text(sheets % 2 == 1 ? LEFT + WIDE - SMALL - wide : LEFT + SMALL, at, SMALL, INK, number);
    }

    /** The mark of minutes, in red, 35 mm below the upper edge of the text (10.3); begins a sheet. */
    public void mark(String text) {
        float size = Math.min(MARK, WIDE / paper.width(1, text));
        y = TOP + MARK_FROM_TOP + size;
        paper.centred(LEFT + WIDE / 2, y, size, 0, RED, text);
        y += PITCH;
    }

    /** A red line over the whole width. */
    public void rule() {
        y += PITCH / 3;
        paper.line(LEFT, y, LEFT + WIDE, y, 1.4f, RED);
        y += PITCH / 3;
    }

    public void centred(String text) {
        paper.lines(BODY, WIDE, text).forEach(line -> {
            step();
            paper.centred(LEFT + WIDE / 2, y, BODY, 0, INK, line);
        });
    }

    public void title(String text) {
        y += PITCH / 2;
        paper.lines(TITLE, WIDE * .9f, text).forEach(line -> {
            step();
            paper.centred(LEFT + WIDE / 2, y, TITLE, 0, INK, line);
            y += PITCH / 4;
        });
        y += PITCH / 2;
    }

    /** One text at the left, one at the right; below each other if they do not fit beside each other. */
    public void between(String left, String right) {
        if (paper.width(BODY, left) + paper.width(BODY, right) > WIDE - 4 * BODY) {
            paper.lines(BODY, WIDE - 2 * BODY, left).forEach(line -> {
                step();
                paper.text(LEFT + BODY, y, BODY, INK, line);
            });
            step();
            paper.right(LEFT + WIDE - BODY, y, BODY, INK, right);
            return;
        }
        step();
        paper.text(LEFT + BODY, y, BODY, INK, left).right(LEFT + WIDE - BODY, y, BODY, INK, right);
    }

    /** Of the first order 一、; never the last line of a sheet. */
    public void heading(String text) {
        room(paper.lines(BODY, WIDE, INDENT + text).size() + 1);
        paragraph(text);
    }

    /** Two characters free before its first line. */
    public void paragraph(String text) {
        paper.lines(BODY, WIDE, INDENT + text).forEach(line -> {
            step();
            paper.text(LEFT, y, BODY, INK, line);
        });
    }

    /** A name and what is said of it, whose further lines begin below the first (10.3). */
    public void labelled(String label, String text) {
        float from = 2 * BODY + paper.width(BODY, label);
        boolean first = true;
        for (var line : paper.lines(BODY, WIDE - from, text)) {
            step();
            if (first) {
                paper.text(LEFT + 2 * BODY, y, BODY, INK, label);
            }
            first = false;
            paper.text(LEFT + from, y, BODY, INK, line);
        }
    }

    /** In smaller letters, such as where something was taken from. */
    public void remark(String text) {
        paper.lines(SMALL, WIDE - 2 * BODY, text).forEach(line -> {
            step();
            paper.text(LEFT + 2 * BODY, y, SMALL, INK, line);
        });
    }

    /** At the right, four characters from the edge. */
    public void right(String text) {
        step();
        paper.right(LEFT + WIDE - 4 * BODY, y, BODY, INK, text);
    }

    public void gap() {
        y += PITCH;
    }

    private void step() {
        room(1);
        y += PITCH;
    }

    private void room(int lines) {
        if (y + lines * PITCH > TOP + HIGH + 1) {
            turn();
        }
    }
}
