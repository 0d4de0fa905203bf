package org.ciyan.roster;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.kernel.Rejected;
import org.ciyan.platform.Words;
import org.ciyan.platform.sheet.Column;

/** The columns of a roster, with their names in every language, and the columns that are forbidden. */
@ApplicationScoped
class RosterColumns {

    static final String CODE = "code";
    static final String NAME = "name";
    static final String UNIT = "unit";
    static final String UNIT_NAME = "unit-name";
    static final String POST = "post";
    static final String LEVEL = "level";
    static final String GRADE = "grade";
    static final String CATEGORY = "category";
    static final String FROM = "from";
    static final String PARTY = "party";
    static final String PINYIN = "pinyin";
    static final List<String> ALL = List.of(CODE, NAME, UNIT, UNIT_NAME, POST, LEVEL, GRADE, CATEGORY,
            FROM, PARTY, PINYIN);
    static final Set<String> REQUIRED = Set.of(CODE, NAME, POST, LEVEL, CATEGORY, FROM);

    /** Replaces all cells of a row that contains a national ID number. */
    static final String WITHHELD = "withheld";

    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)\\d{17}[\\dX](?!\\d)");

    @Inject Words words;

    List<Column> columns() {
        return ALL.stream().map(key -> new Column(key, REQUIRED.contains(key), names("roster.column." + key))).toList();
    }

    /** @throws Rejected if there is a column of national ID numbers, or no column for the unit */
    void check(List<String> headers) {
        var forbidden = names("roster.forbidden-columns");
        for (var header : headers) {
            if (forbidden.stream().anyMatch(plain(header)::contains)) {
                throw new Rejected("roster.national-id-column", header);
            }
        }
        var unit = columns().stream().filter(c -> c.key().startsWith(UNIT)).flatMap(c -> c.names().stream())
                .map(RosterColumns::plain).toList();
        if (headers.stream().map(h -> plain(h).replaceAll("\\(.*?\\)|\\*", "")).noneMatch(unit::contains)) {
            throw new Rejected("sheet.missing-columns", words.say(Words.CHINESE, "roster.column." + UNIT));
        }
    }

    static boolean holdsIdNumber(Collection<String> texts) {
        return texts.stream().anyMatch(text -> text.length() >= 18
                && ID_NUMBER.matcher(plain(text).toUpperCase(Locale.ROOT)).find());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }

    private List<String> names(String key) {
        return Column.names(words, key);
    }
}
