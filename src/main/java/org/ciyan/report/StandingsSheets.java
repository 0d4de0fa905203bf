package org.ciyan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.ciyan.plan.Standing;
import org.ciyan.plan.Standing.Asked;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes standings: a sheet with a row per cadre, and a sheet about the sheet. */
final class StandingsSheets {

    static final List<String> WHO = List.of("report.code", "report.name", "report.unit",
            "report.category", "report.standing");

    private final UnaryOperator<String> word;

    /** @param word says a key in the reader's language */
    StandingsSheets(UnaryOperator<String> word) {
        this.word = word;
    }

    /**
     * @param asked what is asked of any of them, a group of columns each
     * @param parts the people in their order; a part is written before the next is asked for
     * @param about pairs of a key and what to say, given how many people were written
     */
    void write(OutputStream to, List<Asked> asked, Stream<List<Standing>> parts,
            IntFunction<List<List<String>>> about) throws IOException {
        try (var workbook = new Workbook(to, "Ciyan", "1.0")) {
            var people = workbook.newWorksheet(word.apply("report.sheet.people"));
            head(people, heads(asked));
            int row = 1;
            for (var part : (Iterable<List<Standing>>) parts::iterator) {
                for (var standing : part) {
                    row(people, row++, standing, asked);
                }
                people.flush();
            }
            people.finish();
            about(workbook.newWorksheet(word.apply("report.sheet.about")), about.apply(row - 1));
        }
    }

    private static void head(Worksheet sheet, List<String> head) {
        for (int c = 0; c < head.size(); c++) {
            text(sheet, 0, c, head.get(c));
            sheet.width(c, Math.min(28, 6 + head.get(c).length() * 1.6));
            sheet.style(0, c).bold().wrapText(true).set();
        }
        sheet.freezePane(2, 1);
    }

    private void row(Worksheet sheet, int row, Standing standing, List<Asked> asked) {
        who(sheet, row, standing);
        int column = WHO.size();
        for (var requirement : asked) {
            var own = standing.requirements().stream().filter(r -> r.code().equals(requirement.code())).findFirst();
            if (own.isPresent()) {
                figures(sheet, row, column, own.get());
            }
            column += requirement.tests().size() * 3 + 1;
        }
    }

    private List<String> heads(List<Asked> asked) {
        var heads = new ArrayList<>(WHO.stream().map(word).toList());
        for (var requirement : asked) {
            for (var test : requirement.tests()) {
                var measure = word.apply("report.measure." + test.measure());
                for (var figure : List.of("report.required", "report.earned", "report.gap")) {
                    heads.add(requirement.title() + " · " + word.apply(figure) + " (" + measure + ")");
                }
            }
            heads.add(requirement.title() + " · " + word.apply("report.state"));
        }
        return heads;
    }

    private void who(Worksheet sheet, int row, Standing standing) {
        var cadre = standing.cadre();
        text(sheet, row, 0, cadre.code());
        text(sheet, row, 1, cadre.name());
        text(sheet, row, 2, cadre.unitName());
        text(sheet, row, 3, cadre.categoryName());
        text(sheet, row, 4, state(standing.isMet()));
    }

    private void figures(Worksheet sheet, int row, int from, Asked requirement) {
        int column = from;
        for (var test : requirement.tests()) {
            number(sheet, row, column++, test.required());
            number(sheet, row, column++, test.earned());
            number(sheet, row, column++, test.gap());
        }
        text(sheet, row, column, state(requirement.met()));
    }

    private void about(Worksheet sheet, List<List<String>> about) {
        sheet.width(0, 24);
        sheet.width(1, 100);
        for (int row = 0; row < about.size(); row++) {
            text(sheet, row, 0, word.apply(about.get(row).get(0)));
            text(sheet, row, 1, about.get(row).get(1));
            sheet.style(row, 1).wrapText(true).set();
        }
    }

    private String state(boolean met) {
        return word.apply(met ? "frame.status.met" : "frame.status.short");
    }

    private static void number(Worksheet sheet, int row, int column, BigDecimal value) {
        sheet.value(row, column, value);
        sheet.style(row, column).format("0.00").set();
    }

    /** In its place: shared texts would be held until the end. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, harmless(text));
    }

    /** What a spreadsheet would take for a formula gets a leading apostrophe. */
    static String harmless(String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
