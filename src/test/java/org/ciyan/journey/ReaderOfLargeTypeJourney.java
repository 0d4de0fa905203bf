package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An older cadre with a small phone (360 px) who reads large type at night: every page they come to fits, and can be
 * read.
 */
class ReaderOfLargeTypeJourney {

    static final Server SERVER = Server.running();
    static Visit visit;

    @BeforeAll
    static void wishesLargeTypeAtNight() {
        visit = Visit.onASmallPhone(SERVER).signIn(SERVER.user("tian"));
        visit.open("/preferences?type=large&theme=night&back=/");
    }

    @AfterAll
    static void leaves() {
        visit.close();
    }

    static Stream<String> pages() {
        return Stream.of("/", "/search/find", "/search/find?query=ciyan", "/course/course?slug=ciyantang-genjudi",
                "/learning/learn?course=ciyantang-genjudi&lesson=1",
                "/assessment/quiz?course=ciyantang-genjudi&lesson=1", "/learning/my-courses", "/ledger/my-hours",
                "/plan/my-standing", "/notebook/my-notes", "/certificate/my-certificates",
                "/report/learning-record", "/heritage/map", "/heritage/timeline", "/heritage/cards",
                "/heritage/site?slug=longjia-dawu", "/heritage/figure?slug=he-long", "/heritage/story?slug=si-ge-bupa",
                "/heritage/to-verify", "/identity/me");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageFits(String path) {
        visit.open(path);
        assertThat(visit.page().locator("html").getAttribute("data-type")).isEqualTo("large");
        assertThat(visit.page().locator("html").getAttribute("data-theme")).isEqualTo("night");
        visit.isFitForEverybody("large" + path.replaceAll("\\W+", "-"));
    }
}
