package org.ciyan.report;

import static org.ciyan.report.LearningRecordPaper.FOOT;
import static org.ciyan.report.LearningRecordPaper.INK;
import static org.ciyan.report.LearningRecordPaper.LEFT;
import static org.ciyan.report.LearningRecordPaper.LINE;
import static org.ciyan.report.LearningRecordPaper.RED;
import static org.ciyan.report.LearningRecordPaper.RIGHT;
import static org.ciyan.report.LearningRecordPaper.SOFT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.ciyan.platform.paper.Paper;

/**
 * Pages of a PDF filled from top to bottom: a row is never split, and a table's head is repeated on the next page.
 */
final class Sheets {

    private static final float SIZE = 9.5f;
    private static final float STEP = 14;

    private final Paper paper;
    private final String foot;
    private float y;
    private int number;
    private float[] columns;
    private List<String> heads;

    Sheets(Paper paper, String foot) {
        this.paper = paper;
        this.foot = foot;
        turn();
    }

    void heading(String text) {
        y += 14;
        paper.text(LEFT, y, 24, 3, RED, text);
        paper.line(LEFT, y + 12, LEFT + 40, y + 12, 1.6f, RED);
        y += 38;
    }

    void line(float size, String text) {
        heads = null;
        for (var part : paper.lines(size, RIGHT - LEFT, text)) {
            room(size * 1.7f);
            paper.text(LEFT, y, size, INK, part);
            y += size * 1.7f;
        }
    }

    /** A heading and a table's head; or a sentence instead of the table, if {@code nothing} is given. */
    void part(String title, String nothing, float[] places, List<String> names) {
        heads = null;
        room(90);
        y += 22;
        paper.text(LEFT, y, 13, RED, title);
        y += 22;
        if (nothing != null) {
            paper.text(LEFT, y, SIZE, SOFT, nothing);
            y += STEP;
            return;
        }
        columns = places;
        heads = names;
        head();
    }

    void row(float[] places, boolean crossedOut, List<String> cells) {
        var texts = new ArrayList<List<String>>();
        for (int i = 0; i < cells.size(); i++) {
            texts.add(paper.lines(SIZE, (i + 1 < places.length ? places[i + 1] : RIGHT) - places[i] - 8, cells.get(i)));
        }
        float high = texts.stream().mapToInt(List::size).max().orElse(1) * STEP;
        room(high + 6);
        for (int i = 0; i < cells.size(); i++) {
            float at = y;
            for (var line : texts.get(i)) {
                paper.text(places[i], at, SIZE, crossedOut ? SOFT : INK, line);
                if (crossedOut) {
                    paper.line(places[i], at - 3, places[i] + paper.width(SIZE, line), at - 3, .5f, SOFT);
                }
                at += STEP;
            }
        }
        y += high;
        paper.line(LEFT, y - 8, RIGHT, y - 8, .4f, LINE);
        y += 6;
    }

    /** @param remark says which characters no font has */
    Paper close(UnaryOperator<String> remark) {
        if (!paper.missing().isEmpty()) {
            line(8, remark.apply(String.join(" ", paper.missing())));
        }
        return paper;
    }

    private void head() {
        for (int i = 0; i < heads.size(); i++) {
            paper.text(columns[i], y, 8.5f, SOFT, heads.get(i));
        }
        paper.line(LEFT, y + 6, RIGHT, y + 6, .7f, SOFT);
        y += 20;
    }

    private void room(float high) {
        if (y + high > FOOT) {
            turn();
        }
    }

    private void turn() {
        number++;
        paper.sheet(Paper.SHORT, Paper.LONG);
        paper.text(LEFT, Paper.LONG - 30, 8, SOFT, foot).right(RIGHT, Paper.LONG - 30, 8, SOFT, String.valueOf(number));
        y = 62;
        if (heads != null) {
            head();
        }
    }
}
