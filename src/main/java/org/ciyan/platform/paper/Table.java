package org.ciyan.platform.paper;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A ruled table over as many sheets as it takes, whose head stands on each. A row that is higher than what is left of a
 * sheet goes on on the next.
 */
public final class Table {

    private static final Color INK = new Color(0x1F1A17);
    private static final Color SOFT = new Color(0x5C534C);
    private static final Color SHADE = new Color(0xF3EFE9);
    private static final float MARGIN = 34;
    private static final float PAD = 3;
    private static final float TITLE = 16;
    private static final float FOOT = 7.5f;
    /** Lines below which a row is not begun at the foot of a sheet. */
    private static final int FEW = 3;

    private final Paper paper;
    private final String foot;
    private final float size;
    private final float[] widths;
    private final List<String> heads;
    private float y;
    private int sheets;

    /**
     * @param title above the table on the first sheet
     * @param foot on each sheet
     * @param size of the letters, in points
     * @param shares of the width, one for each column
     */
    public Table(Paper paper, String title, String foot, float size, List<String> heads, float... shares) {
        this.paper = paper;
        this.foot = foot;
        this.size = size;
        this.heads = heads;
        float all = 0;
        for (var share : shares) {
            all += share;
        }
        widths = new float[shares.length];
        for (int i = 0; i < shares.length; i++) {
            widths[i] = (Paper.LONG - 2 * MARGIN) * shares[i] / all;
        }
        turn(title);
    }

    /** A row; a cell may have several lines, parted by line ends. */
    public void row(List<String> cells) {
        var texts = wrapped(cells);
        int lines = texts.stream().mapToInt(List::size).max().orElse(1);
        int from = 0;
        while (from < lines) {
            int room = (int) ((bottom() - y - 2 * PAD) / step());
            if (room < Math.min(FEW, lines - from)) {
                turn(null);
                continue;
            }
            int to = Math.min(lines, from + room);
            draw(texts, from, to);
            from = to;
        }
    }

    /** A line below the table. */
    public void remark(String text) {
        for (var line : paper.lines(size, Paper.LONG - 2 * MARGIN, text)) {
            if (y + 2 * step() > bottom()) {
                turn(null);
            }
            y += step() + PAD;
            paper.text(MARGIN, y, size, SOFT, line);
        }
    }

    private List<List<String>> wrapped(List<String> cells) {
        var texts = new ArrayList<List<String>>();
        for (int i = 0; i < widths.length; i++) {
            float wide = widths[i] - 2 * PAD;
            texts.add(cells.get(i).lines().flatMap(line -> paper.lines(size, wide, line).stream()).toList());
        }
        return texts;
    }

    private void draw(List<List<String>> texts, int from, int to) {
        float high = (to - from) * step() + 2 * PAD;
        float x = MARGIN;
        for (int i = 0; i < widths.length; i++) {
            paper.frame(x, y, widths[i], high, .5f, SOFT);
            var lines = texts.get(i);
            for (int n = from; n < Math.min(to, lines.size()); n++) {
                paper.text(x + PAD, y + PAD + (n - from) * step() + size, size, INK, lines.get(n));
            }
            x += widths[i];
        }
        y += high;
    }

    private void turn(String title) {
        sheets++;
        paper.sheet(Paper.LONG, Paper.SHORT);
        float at = Paper.SHORT - 20;
        paper.right(Paper.LONG - MARGIN, at, FOOT, SOFT, String.valueOf(sheets));
        for (var line : paper.lines(FOOT, Paper.LONG - 2 * MARGIN - 40, foot)) {
            paper.text(MARGIN, at, FOOT, SOFT, line);
            at += FOOT;
        }
        y = MARGIN;
        if (title != null) {
            for (var line : paper.lines(TITLE, Paper.LONG - 2 * MARGIN, title)) {
                y += TITLE * 1.25f;
                paper.centred(Paper.LONG / 2, y, TITLE, 0, INK, line);
            }
            y += TITLE;
        }
        var names = wrapped(heads);
        int lines = Collections.max(names.stream().map(List::size).toList());
        paper.block(MARGIN, y, Paper.LONG - 2 * MARGIN, lines * step() + 2 * PAD, SHADE);
        draw(names, 0, lines);
    }

    private float step() {
        return size * 1.45f;
    }

    private static float bottom() {
        return Paper.SHORT - 32;
    }
}
