package org.ciyan.heritage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The heritage of this repository: one wrong code breaks the build. */
class HeritageDataTest {

    static HeritageBook book;

    @BeforeAll
    static void read() {
        book = HeritageBook.read(Path.of("courses", HeritageBook.FOLDER));
    }

    @Test
    void everyCodeOfTheGroundworkIsThere() {
        assertThat(numbered("F%03d", 1, 73)).allMatch(book::knows);
        assertThat(numbered("D%02d", 1, 20)).allMatch(book::knows);
        assertThat(numbered("P%02d", 1, 19)).allMatch(book::knows);
        assertThat(numbered("R%02d", 1, 18)).allMatch(book::knows);
        assertThat(book.figures()).hasSize(11);
        assertThat(book.stories()).hasSize(8);
        assertThat(book.maps()).extracting(StoryMap::id).containsExactly("breakout", "four-seats", "three-battles");
        assertThat(book.knows("S65")).as("fiction is no source").isFalse();
    }

    @Test
    void everyStatementHasASource() {
        var sourceless = new ArrayList<String>();
        book.facts().stream().filter(fact -> fact.sources().isEmpty()).forEach(fact -> sourceless.add(fact.code()));
        book.sites().stream().filter(site -> site.sources().isEmpty()).forEach(site -> sourceless.add(site.slug()));
        book.figures().stream().filter(figure -> figure.sources().isEmpty())
                .forEach(figure -> sourceless.add(figure.slug()));
        book.stories().stream().filter(story -> story.sources().isEmpty())
                .forEach(story -> sourceless.add(story.slug()));
        book.timeline().stream().filter(moment -> moment.facts().isEmpty())
                .forEach(moment -> sourceless.add(moment.title()));
        book.route().points().stream().filter(point -> point.sources().isEmpty())
                .forEach(point -> sourceless.add(point.code()));
        book.route().stretches().stream().filter(stretch -> stretch.sources().isEmpty())
                .forEach(stretch -> sourceless.add(stretch.note()));
        assertThat(sourceless).isEmpty();
    }

    @Test
    void noSourceIsBelowTheThirdDegreeAndEverySourceSaysWhoAndWhen() {
        assertThat(book.sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.confidence()).matches("[甲乙丙].*");
            assertThat(source.body()).isNotBlank();
            assertThat(source.date()).isNotBlank();
        });
    }

    @Test
    void noSourceStandsUnused() {
        var used = new HashSet<String>();
        book.facts().forEach(fact -> used.addAll(fact.sources()));
        book.disputes().forEach(dispute -> dispute.versions().forEach(version -> used.addAll(version.sources())));
        book.sites().forEach(site -> used.addAll(site.sources()));
        book.figures().forEach(figure -> used.addAll(figure.sources()));
        book.stories().forEach(story -> used.addAll(story.sources()));
        book.route().points().forEach(point -> used.addAll(point.sources()));
        assertThat(book.sources().stream().map(Source::code).filter(code -> !used.contains(code)))
                .as("read for courses only: how others argue over places of departure, and how names moved")
                .isSubsetOf("S21", "S66", "S67", "S68", "S73");
    }

    @Test
    void theTwoVersionsOfTheSeventhOfJanuaryStandSideBySide() {
        assertThat(book.route().variants()).extracting(Route.Point::code).containsExactly("R10", "R11");
    }

    @Test
    void aPlaceWithoutDateIsNotPartOfTheWay() {
        assertThat(book.route().stretches()).isNotEmpty()
                .noneMatch(stretch -> List.of(stretch.from(), stretch.to()).contains("R07"));
    }

    @Test
    void everyCoordinateHasARadius() {
        assertThat(book.sites()).isNotEmpty().allMatch(site -> site.radiusKm() >= 3);
        assertThat(book.route().points()).isNotEmpty().allMatch(point -> point.radiusKm() >= 4);
    }

    @Test
    void labelsAreShortEnoughForTheMap() {
        assertThat(book.sites()).isNotEmpty()
                .allMatch(site -> site.label().length() <= 6, "a label of six characters");
    }

    @Test
    void theTimelineRunsFrom1927To1936() {
        assertThat(book.timeline(YearMonth.of(1927, 1), YearMonth.of(1936, 12))).isEqualTo(book.timeline())
                .hasSizeGreaterThan(40);
    }

    @Test
    void nothingOutsideLongshanIsCalledLocal() {
        assertThat(book.figure("li-mufu").orElseThrow().text()).contains("不在龙山");
        assertThat(book.story("guo-caodi-fen-liang").orElseThrow().note()).contains("文学作品");
    }

    private static List<String> numbered(String pattern, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(pattern::formatted).toList();
    }
}
