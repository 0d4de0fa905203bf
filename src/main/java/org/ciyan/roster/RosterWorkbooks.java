package org.ciyan.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.organization.Organization;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;
import org.ciyan.platform.Words;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for whoever prepares a roster: the empty form, and the rows that must be corrected. */
@ApplicationScoped
@Transactional
public class RosterWorkbooks {

    static final int EXAMPLES = 2;

    @Inject ImportStore store;
    @Inject Organization organization;
    @Inject Words words;
    @Inject Clock clock;

    /** The empty form, with separate sheets for examples of invented people and for the codes in use. */
    public byte[] template(Locale language) {
        return file(workbook -> {
            head(workbook.newWorksheet(words.say(language, "roster.template.form")), titles(language, true));
            var examples = workbook.newWorksheet(words.say(language, "roster.template.examples"));
            head(examples, titles(language, true));
            for (int row = 1; row <= EXAMPLES; row++) {
                line(examples, row, List.of(words.say(language, "roster.template.example-" + row).split("\\|")));
            }
            line(examples, EXAMPLES + 2, List.of(words.say(language, "roster.template.invented")));
            codes(workbook.newWorksheet(words.say(language, "roster.template.codes")), language);
        });
    }

    /** The bad rows of an import in the form's columns, with the reasons; once corrected, the file can be uploaded. */
    @Audited("roster.export-bad-rows")
    public byte[] badRows(@Subject long id, Locale language) {
        var rows = store.rows(id, Outcome.BAD, 0, Integer.MAX_VALUE);
        return file(workbook -> {
            var sheet = workbook.newWorksheet(words.say(language, "roster.template.bad"));
            var heads = new ArrayList<>(titles(language, false));
            heads.add(words.say(language, "roster.column.row"));
            heads.add(words.say(language, "roster.column.reason"));
            head(sheet, heads);
            sheet.width(heads.size() - 1, 60);
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                line(sheet, i + 1, Stream.concat(RosterColumns.ALL.stream().map(row::cell),
                        Stream.of(String.valueOf(row.getNumber()), reasons(row, language))).toList());
            }
        });
    }

    private String reasons(RosterRow row, Locale language) {
        return row.getReasons().stream()
                .map(r -> (r.column().isEmpty() ? "" : words.say(language, "roster.column." + r.column()) + " ")
                        + words.say(language, r.key(), r.args().toArray())).collect(Collectors.joining("; "));
    }

    private List<String> titles(Locale language, boolean marked) {
        return RosterColumns.ALL.stream().map(key -> words.say(language, "roster.column." + key)
                + (marked && (RosterColumns.REQUIRED.contains(key) || key.equals(RosterColumns.UNIT)) ? " *" : ""))
                .toList();
    }

    private void codes(Worksheet sheet, Locale language) {
        head(sheet, Stream.of("unit", "unit-name", "category", "category-name")
                .map(key -> words.say(language, "roster.template." + key)).toList());
        var units = organization.units().stream().filter(u -> u.isOpen(LocalDate.now(clock))).toList();
        for (int i = 0; i < units.size(); i++) {
            line(sheet, i + 1, List.of(units.get(i).getCode(), units.get(i).getName()));
        }
        var categories = organization.categories();
        for (int i = 0; i < categories.size(); i++) {
            sheet.value(i + 1, 2, categories.get(i).getCode());
            sheet.value(i + 1, 3, categories.get(i).getName());
        }
    }

    private static void head(Worksheet sheet, List<String> titles) {
        line(sheet, 0, titles);
        for (int i = 0; i < titles.size(); i++) {
            sheet.width(i, 16);
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    /** Writes cells as text, so that codes keep leading zeros and nothing is read as a formula. */
    private static void line(Worksheet sheet, int row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            sheet.value(row, i, texts.get(i));
        }
    }

    private static byte[] file(Sheets writer) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Ciyan", "1.0")) {
            writer.write(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Writes the sheets of a workbook. */
    private interface Sheets {

        void write(Workbook workbook) throws IOException;
    }
}
