package org.ciyan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.ciyan.plan.Standing;
import org.ciyan.plan.Standing.Asked;
import org.ciyan.platform.sheet.SheetWriter;
import org.dhatim.fastexcel.Workbook;

/** Writes standings: a sheet with a row per cadre, and a sheet that says when, by whom and by which rules. */
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
            var people = new SheetWriter(workbook, word.apply("report.sheet.people"), heads(asked), 2);
            int written = 0;
            for (var part : (Iterable<List<Standing>>) parts::iterator) {
                for (var standing : part) {
                    row(people, standing, asked);
                    written++;
                }
                people.flush();
            }
            people.finish();
            SheetWriter.about(workbook, word.apply("report.sheet.about"), about.apply(written).stream()
                    .map(pair -> List.of(word.apply(pair.get(0)), pair.get(1))).toList());
        }
    }

    private void row(SheetWriter sheet, Standing standing, List<Asked> asked) {
        var cadre = standing.cadre();
        sheet.next();
        List.of(cadre.code(), cadre.name(), cadre.unitName(), cadre.categoryName(), state(standing.isMet()))
                .forEach(sheet::text);
        for (var requirement : asked) {
            var own = standing.requirements().stream().filter(r -> r.code().equals(requirement.code())).findFirst();
            if (own.isPresent()) {
                figures(sheet, own.get());
            } else {
                sheet.skip(requirement.tests().size() * 3 + 1);
            }
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

    private void figures(SheetWriter sheet, Asked requirement) {
        for (var test : requirement.tests()) {
            sheet.number(test.required());
            sheet.number(test.earned());
            sheet.number(test.gap());
        }
        sheet.text(state(requirement.met()));
    }

    private String state(boolean met) {
        return word.apply(met ? "frame.status.met" : "frame.status.short");
    }
}
