package org.ciyan.roster;

import static org.ciyan.roster.RosterColumns.CATEGORY;
import static org.ciyan.roster.RosterColumns.CODE;
import static org.ciyan.roster.RosterColumns.FROM;
import static org.ciyan.roster.RosterColumns.GRADE;
import static org.ciyan.roster.RosterColumns.LEVEL;
import static org.ciyan.roster.RosterColumns.NAME;
import static org.ciyan.roster.RosterColumns.PARTY;
import static org.ciyan.roster.RosterColumns.PINYIN;
import static org.ciyan.roster.RosterColumns.POST;
import static org.ciyan.roster.RosterColumns.UNIT;
import static org.ciyan.roster.RosterColumns.UNIT_NAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ciyan.organization.Appointment;
import org.ciyan.organization.RosterEntry;
import org.ciyan.platform.sheet.Days;

/** Judges a row: what it would do to the register, or every reason why it cannot be taken. */
final class RosterJudge {

    static final LocalDate EARLIEST_POST = LocalDate.of(1950, 1, 1);
    /** The day the Party was founded. */
    static final LocalDate EARLIEST_PARTY = LocalDate.of(1921, 7, 1);
    /** U+65E0 (none): how the register writes a missing grade. */
    static final String NONE = "\u65e0";
    private static final Pattern CODE_FORM = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private final Directory directory;
    private final Map<String, RosterEntry> present;
    private final Map<String, List<Integer>> twice;
    private final Map<String, RosterEntry> spelled;

    /**
     * @param present the register's entries, by code, for the rows to be judged
     * @param twice the row numbers of codes that the file has more than once
     * @param spelled entries, by code, that already have pinyin, because computing it is slow
     */
    RosterJudge(Directory directory, Map<String, RosterEntry> present, Map<String, List<Integer>> twice,
            Map<String, RosterEntry> spelled) {
        this.directory = directory;
        this.present = present;
        this.twice = twice;
        this.spelled = spelled;
    }

    Judgement judge(int number, Map<String, String> cells) {
        if (cells.containsKey(RosterColumns.WITHHELD)) {
            return Judgement.bad(List.of(Reason.of("", "national-id")));
        }
        var row = new Row(cells);
        var code = row.code(number);
        var name = row.name();
        var post = new Appointment(row.unit(), row.text(POST, 120, true), row.text(LEVEL, 40, true), row.text(GRADE, 40,
                false), row.category(), row.day(FROM, true, EARLIEST_POST, directory.today().plusYears(1), "from"));
        var party = row.day(PARTY, false, EARLIEST_PARTY, directory.today(), "party");
        var spelling = row.spelling(code, name);
        if (!row.reasons.isEmpty()) {
            return Judgement.bad(row.reasons);
        }
        var was = present.get(code);
        return compared(was, entry(code, name, spelling, party, post, was));
    }

    /** The entry as the row would have it; a blank cell keeps the known value. */
    private static RosterEntry entry(String code, String name, Spelling spelling, LocalDate party,
            Appointment post, RosterEntry was) {
        var grade = !post.rank().isEmpty() ? post.rank() : was != null && was.post() != null ? was.post().rank() : NONE;
        return new RosterEntry(code, name, spelling.pinyin(), spelling.initials(),
                party == null && was != null ? was.partyMemberSince() : party,
                new Appointment(post.unit(), post.title(), post.level(), grade, post.category(), post.from()));
    }

    private static Judgement compared(RosterEntry was, RosterEntry becomes) {
        if (was == null) {
            return new Judgement(Outcome.NEW, List.of(), null, becomes);
        }
        if (was.equals(becomes)) {
            return new Judgement(Outcome.SAME, List.of(), was, becomes);
        }
        var held = was.post();
        var next = becomes.post();
        if (held == null || next.from().isAfter(held.from())) {
            return new Judgement(Outcome.TRANSFERRED, List.of(), was, becomes);
        }
        if (next.from().isBefore(held.from())) {
            return Judgement.bad(List.of(Reason.of(FROM, "before-present", next.from(), held.from())));
        }
        if (!next.unit().equals(held.unit()) || !next.category().equals(held.category())) {
            return Judgement.bad(List.of(Reason.of(FROM, "same-day", held.from())));
        }
        return new Judgement(Outcome.CORRECTED, List.of(), was, becomes);
    }

    /** One row while it is read; collects everything that is wrong with it. */
    private final class Row {

        private final Map<String, String> cells;
        private final List<Reason> reasons = new ArrayList<>();

        Row(Map<String, String> cells) {
            this.cells = cells;
        }

        private String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        private void wrong(String column, String key, Object... args) {
            reasons.add(Reason.of(column, key, args));
        }

        String code(int number) {
            var code = cell(CODE);
            if (code.isEmpty()) {
                wrong(CODE, "missing");
            } else if (!CODE_FORM.matcher(code).matches()) {
                wrong(CODE, "code", code);
            } else if (twice.containsKey(code)) {
                wrong(CODE, "twice", code, twice.get(code).stream().filter(n -> n != number).map(String::valueOf)
                        .collect(Collectors.joining(", ")));
            }
            return code;
        }

        String name() {
            var name = Spelling.plainName(cell(NAME));
            if (name.isEmpty()) {
                wrong(NAME, "missing");
            } else if (name.codePointCount(0, name.length()) > 80) {
                wrong(NAME, "too-long", 80);
            } else if (!Spelling.isWritten(name)) {
                wrong(NAME, "name");
            }
            return name;
        }

        String text(String column, int longest, boolean required) {
            var text = Spelling.plainText(cell(column));
            if (text.isEmpty() && required) {
                wrong(column, "missing");
            } else if (text.codePointCount(0, text.length()) > longest) {
                wrong(column, "too-long", longest);
            }
            return text;
        }

        /** By code; without one, by the name of the only open unit that bears it. */
        String unit() {
            var code = cell(UNIT);
            var name = cell(UNIT_NAME);
            var found = directory.units().get(code);
            if (!code.isEmpty() && found != null) {
                if (!found.isOpen(directory.today())) {
                    wrong(UNIT, "closed-unit", code, found.getName());
                }
                return code;
            }
            var wanted = code.isEmpty() ? name : code;
            var named = directory.named().getOrDefault(wanted, List.of());
            if (named.size() == 1) {
                return named.get(0).getCode();
            }
            if (wanted.isEmpty()) {
                wrong(UNIT, "missing");
            } else {
                wrong(code.isEmpty() ? UNIT_NAME : UNIT, named.isEmpty() ? "unknown-unit" : "unit-name-twice", wanted);
            }
            return wanted;
        }

        String category() {
            var text = Spelling.plainText(cell(CATEGORY));
            var code = directory.categories().getOrDefault(text, "");
            if (text.isEmpty()) {
                wrong(CATEGORY, "missing");
            } else if (code.isEmpty()) {
                wrong(CATEGORY, "unknown-category", text);
            }
            return code;
        }

        LocalDate day(String column, boolean required, LocalDate first, LocalDate last, String key) {
            var text = cell(column);
            if (text.isEmpty()) {
                if (required) {
                    wrong(column, "missing");
                }
                return null;
            }
            var day = Days.read(text);
            if (day.isEmpty()) {
                wrong(column, "no-day", text);
            } else if (day.get().isBefore(first) || day.get().isAfter(last)) {
                wrong(column, key, day.get(), first, last);
            }
            return day.orElse(null);
        }

        /** The known pinyin, unless the name has changed or the file gives another. */
        Spelling spelling(String code, String name) {
            var given = cell(PINYIN);
            var known = Stream.of(present, spelled).map(entries -> entries.get(code))
                    .filter(e -> e != null && e.name().equals(name)).findFirst()
                    .map(e -> new Spelling(e.pinyin(), e.initials())).orElse(null);
            if (given.isBlank()) {
                return known != null ? known : Spelling.usual(name);
            }
            var spelling = Spelling.given(given, name);
            if (spelling == null) {
                wrong(PINYIN, "pinyin", given);
            }
            return spelling != null && known != null && known.pinyin().equals(spelling.pinyin()) ? known : spelling;
        }
    }
}
