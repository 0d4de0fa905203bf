package org.ciyan.heritage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

import org.ciyan.course.text.FaultWords;
import org.ciyan.platform.text.Fault;
import org.ciyan.platform.text.TextFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeritageReaderTest {

    @TempDir Path places;
    int folders;
    HeritageFixture heritage = new HeritageFixture();

    @Test
    void everythingIsThereInTheOrderOfTheFiles() {
        var book = read();
        assertThat(book.sources()).extracting(Source::code).containsExactly("S01", "S02");
        assertThat(book.source("S01")).get()
                .extracting(Source::title, Source::body, Source::date, Source::confidence, Source::url)
                .containsExactly("甲文", "某刊", "2017-02-16", "乙上", "http://example.org/1");
        assertThat(book.fact("F01")).get()
                .extracting(Fact::sources, Fact::from, Fact::to, Fact::disputes, Fact::examinable)
                .containsExactly(List.of("S01", "S02"), "1935-12-08", null, List.of("D01"), true);
        assertThat(book.dispute("D01").orElseThrow().versions()).extracting(Dispute.Version::text)
                .containsExactly("这一天", "那一天");
        assertThat(book.sites()).extracting(Site::code).containsExactly("P01", "P02", "P03");
        assertThat(book.map("way").orElseThrow().steps()).singleElement()
                .isEqualTo(new StoryMap.Step("出发", "出发。", List.of("R01", "old-house"), List.of("F01", "S01")));
        assertThat(book.toVerify()).singleElement().extracting(ToVerify::lookAt).isEqualTo("年谱");
        assertThat(book.route().mainForce().places()).extracting(place -> place.spot() == null)
                .containsExactly(false, true);
    }

    @Test
    void aSiteWithoutAPlaceOfItsOwnBorrowsOne() {
        var book = read();
        assertThat(book.site("school").orElseThrow().spots()).isEqualTo(book.site("old-house").orElseThrow().spots());
        assertThat(book.site("two-places").orElseThrow().spots()).extracting(Site.Spot::name)
                .containsExactly("甲处", "乙处");
        assertThat(book.site("school").orElseThrow().label()).isEqualTo("学校");
        assertThat(book.site("old-house").orElseThrow().label()).isEqualTo("屋");
    }

    @Test
    void aCardSaysWhatItIsAndWhetherItIsDisputed() {
        var book = read();
        assertThat(book.card("site", "old-house")).contains(new Card("site", "old-house", "老屋", "机关驻地。", "", true));
        assertThat(book.card("site", "school").orElseThrow().disputed()).isFalse();
        assertThat(book.card("site", "two-places").orElseThrow().disputed()).isTrue();
        assertThat(book.card("figure", "somebody")).contains(new Card("figure", "somebody", "某人", "他留下来。", "甲", false));
        assertThat(book.card("story", "a-story")).contains(new Card("story", "a-story", "一件事", "有这样一件事。", "丙", true));
        assertThat(book.card("figure", "school")).isEmpty();
        assertThat(book.card("song", "school")).isEmpty();
    }

    @Test
    void theTimelineIsInTheOrderOfTimeAndCanBeCut() {
        var book = read();
        assertThat(book.timeline()).extracting(Moment::title).containsExactly("出发", "到达");
        assertThat(book.timeline(YearMonth.of(1935, 1), YearMonth.of(1935, 12))).extracting(Moment::title)
                .containsExactly("出发");
        assertThat(book.timeline(YearMonth.of(1936, 1), YearMonth.of(1936, 1))).hasSize(2);
        assertThat(book.timeline(YearMonth.of(1936, 2), YearMonth.of(1936, 12))).isEmpty();
    }

    @Test
    void versionsSideBySideAreFound() {
        assertThat(read().route().variants()).extracting(Route.Point::code).containsExactly("R02");
    }

    @Test
    void everyKindOfCodeIsKnownAndNothingElse() {
        var book = read();
        assertThat(List.of("S01", "F02", "D01", "P03", "N01", "R02")).allMatch(book::knows);
        assertThat(List.of("S09", "school", "")).noneMatch(book::knows);
        assertThat(HeritageBook.empty().knows("S01")).isFalse();
    }

    @Test
    void citationsThatLeadNowhere() {
        assertThat(faults(heritage.changed("facts", "sources: [S01]", "sources: [S09]")
                .changed("facts", "[D01]", "[D09]")
                .changed("disputes", "[S02]", "[F01]").changed("sites", "facts: [F01]", "facts: [F09]")
                .changed("timeline", "[F02]", "[F09]")
                .changed("maps", "[F01, S01]", "[F01, S09]").changed("to-verify", "R01, N01", "R09, N01")))
                .containsExactly("disputes.yaml:6 no-source", "disputes.yaml:6 unknown-code [F01]",
                        "facts.yaml:2 unknown-code [D09]", "facts.yaml:3 no-source", "facts.yaml:3 unknown-code [S09]",
                        "maps.yaml:2 unknown-code [S09]", "sites.yaml:2 unknown-code [F09]",
                        "timeline.yaml:2 no-source", "timeline.yaml:2 unknown-code [F09]",
                        "to-verify.yaml:2 unknown-code [R09]");
    }

    @Test
    void shortNamesThatLeadNowhere() {
        assertThat(faults(heritage.changed("sites", "near: old-house", "near: new-house")
                .changed("stories", "[somebody]", "[nobody]")
                .changed("stories", "[school]", "[somebody]")
                .changed("maps", "[R01, old-house]", "[R01, old-barn, S01]")
                .changed("route", "from: R01, to: R02", "from: R01, to: R22")))
                .containsExactly("maps.yaml:2 unknown-point [S01]", "maps.yaml:2 unknown-point [old-barn]",
                        "route.yaml:6 unknown-code [R22]", "sites.yaml:3 no-place [school]",
                        "sites.yaml:3 unknown-slug [new-house]", "stories.yaml:2 unknown-slug [nobody]",
                        "stories.yaml:2 unknown-slug [somebody]");
    }

    @Test
    void noStatementWithoutASource() {
        assertThat(faults(heritage.changed("facts", "sources: [S01]", "sources: []")
                .changed("figures", ", sources: [S01]", "")
                .changed("disputes", "text: 那一天, sources: [S02]", "text: 那一天")
                .changed("route", "note: 一说, sources: [S02]", "note: 一说, sources: []")
                .changed("maps", "citations: [F01, S01]", "citations: []")))
                .containsExactly("disputes.yaml:6 missing-field [sources]", "facts.yaml:3 no-source",
                        "figures.yaml:2 missing-field [sources]", "maps.yaml:2 no-source", "route.yaml:7 no-source");
    }

    @Test
    void aDisputeHasTwoSidesUnlessItIsOpen() {
        heritage.changed("disputes", "      - { text: 那一天, sources: [S02] }\n", "");
        assertThat(faults(heritage)).containsExactly("disputes.yaml:5 one-sided [D01]");
        assertThat(faults(heritage.changed("disputes", "wording: 两说并列", "wording: 不说\n    open: true"))).isEmpty();
    }

    @Test
    void codesAreWellFormedAndStandOnce() {
        assertThat(faults(heritage.changed("sites", "code: P02", "code: P01")
                .changed("figures", "code: N01", "code: P09")
                .changed("to-verify", ", N01", "").changed("facts", "  F02:", "  X02:")
                .changed("timeline", "[F02]", "[F01]")))
                .containsExactly("facts.yaml:3 code-form [X02, F]", "figures.yaml:2 code-form [P09, N]",
                        "sites.yaml:3 twice [P01]");
        assertThat(faults(new HeritageFixture().changed("figures", "  somebody:", "  Some_Body:")
                .changed("stories", "[somebody]", "[Some_Body]")))
                .containsExactly("figures.yaml:2 bad-short-name [Some_Body]");
    }

    @Test
    void placesTimesAndDegreesOfTheWrongShape() {
        assertThat(faults(heritage.changed("sites", "longitude: 109.67", "longitude: 29.35")
                .changed("timeline", "\"1936-01\"", "\"1936-13\"")
                .changed("sources", "confidence: 丙", "confidence: 丁").changed("sources", "http://", "ftp://")
                .changed("route", "certainty: alternative, note: 一说, sources: [S01]",
                        "certainty: sure, note: 一说, sources: [S01]")))
                .containsExactly("route.yaml:6 not-one-of [certainty, sure, proven, weak, unproven, alternative]",
                        "sites.yaml:2 not-a-decimal [longitude, 29.35, 70.0, 140.0]",
                        "sources.yaml:2 bad-address [ftp://example.org/1]",
                        "sources.yaml:3 confidence [丁, 甲, 乙, 丙]", "timeline.yaml:2 not-a-month-or-day [when, 1936-13]");
    }

    @Test
    void filesMissingAndFilesNobodyExpectsAndFieldsNobodyKnows() {
        assertThat(faults(heritage.without("stories.yaml").with("picture.jpg", "x")
                .changed("figures", "teaches:", "teach:")))
                .containsExactly("figures.yaml:2 missing-field [teaches]", "figures.yaml:2 unknown-field [teach]",
                        "picture.jpg:1 unexpected-file", "stories.yaml:1 missing-file");
    }

    @Test
    void forbiddenWordingIsPointedOut() {
        assertThat(faults(heritage.changed("figures", "他留下来。", "中央认定他留下来。")))
                .containsExactly("figures.yaml:2 wording [中央认定]");
    }

    private HeritageBook read() {
        return HeritageBook.read(heritage.writeTo(fresh()));
    }

    /** Faults as "file:line key [blanks]"; every one must have words in both languages. */
    private List<String> faults(HeritageFixture fixture) {
        try {
            HeritageBook.read(fixture.writeTo(fresh()));
            return List.of();
        } catch (TextFaults no) {
            assertThat(no.faults()).allSatisfy(FaultWords::assertThatItHasWords);
            return no.faults().stream().map(Fault::toString)
                    .map(line -> line.substring(line.indexOf('/') + 1).replace("text.fault.", ""))
                    .sorted().toList();
        }
    }

    private Path fresh() {
        return places.resolve("" + folders++);
    }
}
