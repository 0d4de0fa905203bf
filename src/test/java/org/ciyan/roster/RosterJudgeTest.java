package org.ciyan.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ciyan.organization.Appointment;
import org.ciyan.organization.RosterEntry;
import org.ciyan.organization.UnitFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterJudgeTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    static final RosterEntry KNOWN = new RosterEntry("C1", "单雨·演示", "shanyu", "sy", LocalDate.of(2010, 7, 1),
            new Appointment("U1", "科员", "无", "四级主任科员", "clerk", SINCE));

    final Directory directory = Directory.of(List.of(UnitFixture.unit("U1", null), UnitFixture.unit("U2", null),
            UnitFixture.closed("U9", TODAY)),
            List.of(UnitFixture.category("clerk", "科员及以下"), UnitFixture.category("leader", "领导干部")), TODAY);
    final Map<String, List<Integer>> twice = new HashMap<>();

    @Test
    void whoIsNotThereIsNewAndTheirNameGetsItsPinyin() {
        var judged =
                judge(Map.of("code", "C2", "name", "欧阳𠮷·演示", "category", "科员及以下", "from", "2024年3月1日", "grade", ""));
        assertThat(judged.outcome()).isEqualTo(Outcome.NEW);
        assertThat(judged.becomes())
                .isEqualTo(new RosterEntry("C2", "欧阳𠮷·演示", "ouyangjiyanshi", "oyjys", LocalDate.of(2010, 7, 1),
                        new Appointment("U1", "科员", "无", "无", "clerk", LocalDate.of(2024, 3, 1))));
    }

    @Test
    void theSameAgainChangesNothingAndABlankCellErasesNothing() {
        assertThat(judge(Map.of()).outcome()).isEqualTo(Outcome.SAME);
        assertThat(judge(Map.of("grade", "", "party", "", "pinyin", "")).outcome()).isEqualTo(Outcome.SAME);
        assertThat(judge(Map.of("pinyin", "shan yu")).outcome()).isEqualTo(Outcome.SAME);
        assertThat(judge(Map.of("name", "单　雨·演示 ")).outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void aLaterDateIsATransfer() {
        var judged = judge(Map.of("unit", "U2", "from", "2026-09-01"));
        assertThat(judged.outcome()).isEqualTo(Outcome.TRANSFERRED);
        assertThat(judged.was()).isEqualTo(KNOWN);
        assertThat(judged.becomes().post())
                .isEqualTo(new Appointment("U2", "科员", "无", "四级主任科员", "clerk", LocalDate.of(2026, 9, 1)));
        assertThat(judged.becomes().pinyin()).isEqualTo("shanyu");
    }

    @Test
    void theSameDateWithAnotherNameIsACorrection() {
        var judged = judge(Map.of("name", "单宇", "party", "2010-07-02"));
        assertThat(judged.outcome()).isEqualTo(Outcome.CORRECTED);
        assertThat(judged.becomes().name()).isEqualTo("单宇");
        assertThat(judged.becomes().initials()).isEqualTo("sy");
        assertThat(judged.becomes().partyMemberSince()).isEqualTo("2010-07-02");
        assertThat(judge(Map.of("post", "二级科员")).outcome()).isEqualTo(Outcome.CORRECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "code,,missing", "code,C 1,code", "code,张三,code", "name,,missing", "name,a?b,name", "name,a\u0007b,name",
            "name,\uFFFD,name", "unit,,missing", "unit,U7,unknown-unit", "unit,U9,closed-unit", "post,,missing",
            "level,,missing", "category,,missing", "category,领导,unknown-category", "from,,missing",
            "from,2024.1,no-day", "from,1949-12-31,from", "from,2027-11-03,from", "from,2019-12-31,before-present",
            "party,1921-06-30,party", "party,2026-11-03,party", "party,入党,no-day", "pinyin,单,pinyin"
    })
    void everyRuleSaysItsReason(String column, String text, String key) {
        var judged = judge(Map.of(column, text == null ? "" : text));
        assertThat(judged.outcome()).isEqualTo(Outcome.BAD);
        assertThat(judged.becomes()).isNull();
        assertThat(judged.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.column()).isEqualTo(column);
            assertThat(reason.key()).isEqualTo("roster.reason." + key);
        });
    }

    @Test
    void anotherUnitOnTheSameDayIsNoCorrection() {
        assertThat(keys(judge(Map.of("unit", "U2")))).containsExactly("same-day");
        assertThat(keys(judge(Map.of("category", "leader")))).containsExactly("same-day");
    }

    @Test
    void aCodeThatIsThereTwiceNamesTheOtherRow() {
        twice.put("C1", List.of(2, 7, 9));
        assertThat(judge(Map.of()).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.key()).isEqualTo("roster.reason.twice");
            assertThat(reason.args()).containsExactly("C1", "7, 9");
        });
    }

    @Test
    void aUnitMayBeNamedIfThatIsPlain() {
        assertThat(judge(Map.of("unit", "", "unit-name", "U1")).outcome()).isEqualTo(Outcome.SAME);
        var same = Directory.of(List.of(UnitFixture.unit("U1", null), UnitFixture.unit("U2", null)), List.of(), TODAY);
        var both = new Directory(same.units(), Map.of("镇", List.copyOf(same.units().values())),
                directory.categories(), TODAY);
        assertThat(keys(new RosterJudge(both, Map.of(), twice, Map.of())
                .judge(2, cells(Map.of("unit", "", "unit-name", "镇"))))).containsExactly("unit-name-twice");
    }

    @Test
    void allReasonsAreSaidAtOnceAndLongTextsAreRefused() {
        assertThat(keys(judge(Map.of("code", "", "name", "长".repeat(81), "post", "长".repeat(121), "from", "x"))))
                .containsExactlyInAnyOrder("missing", "too-long", "too-long", "no-day");
        assertThat(judge(Map.of("code", "C3", "name", "𠮷".repeat(80))).outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void nationalIdNumbersAreSeenInWhateverDress() {
        for (var text : List.of("433130199001011234", "43313019900101123X", "43313019900101123x",
                "433130 19900101 1234", "４３３１３０１９９００１０１１２３４", "证号433130199001011234。")) {
            assertThat(RosterColumns.holdsIdNumber(List.of("张三", text))).as(text).isTrue();
        }
        assertThat(RosterColumns.holdsIdNumber(List.of("C1", "20240301", "13800000000", "12345678901234567890123")))
                .isFalse();
        assertThat(keys(judge(Map.of("withheld", "")))).containsExactly("national-id");
    }

    private Judgement judge(Map<String, String> changed) {
        return new RosterJudge(directory, Map.of("C1", KNOWN), twice, Map.of()).judge(2, cells(changed));
    }

    private static Map<String, String> cells(Map<String, String> changed) {
        var cells = new HashMap<>(Map.of("code", "C1", "name", "单雨·演示", "unit", "U1", "post", "科员", "level", "无",
                "grade", "四级主任科员", "category", "clerk", "from", "2020-01-01", "party", "2010-07-01"));
        cells.putAll(changed);
        return cells;
    }

    private static List<String> keys(Judgement judged) {
        return judged.reasons().stream().map(r -> r.key().replace("roster.reason.", "")).toList();
    }
}
