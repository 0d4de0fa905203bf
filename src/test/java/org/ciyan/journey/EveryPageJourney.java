package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, as each screen shows it: a desk, a phone, and the small phone (360 px) of an older cadre who reads large
 * type at night. It fits, it can be read by everybody, and its picture is kept in {@code target/screens}. What a page
 * looks like only after somebody has done something is looked at in the journey that does it.
 */
@Order(7) // one of the longest: they begin first
class EveryPageJourney {

    /** Without an address that is the same each time: looked at in the journeys that come to them. */
    static final Set<String> ON_THE_WAY = Set.of("/index", "/identity/change-password", "/certificate/certificate",
            "/roster/import", "/agenda/prepare", "/agenda/session",
            "/hall/hall", "/hall/record", "/minutes/minutes", "/minutes/history", "/minutes/filing",
            "/measure/measure");

    /** A page and somebody who may see it; nobody: without signing in. */
    record Look(String who, String path) {

        String page() {
            return path.replaceFirst("\\?.*", "");
        }

        String picture() {
            return (who + path).replaceAll("\\W+", "-");
        }

        @Override
        public String toString() {
            return path + " as " + who;
        }
    }

    static Stream<Look> looks() {
        return Stream.of(
                pages("nobody", "/identity/sign-in", "/home/what-we-record", "/certificate/verify", "/offline",
                        "/expired", "/certificate/verify?number=CY2026-999999-0&code=2222222222"),
                pages("tan", "/home/my-desk", "/identity/me", "/search/find", "/search/find?query=ciyan",
                        "/search/find?query=包谷坪", "/search/find?site=hongjun-xuexiao", "/search/find?query=龘龘龘",
                        "/course/course?slug=hong-shiba-shi", "/learning/learn?course=hong-shiba-shi&lesson=3",
                        "/learning/learn?course=hong-shiba-shi&lesson=6",
                        "/assessment/quiz?course=hong-shiba-shi&lesson=3", "/learning/my-courses", "/ledger/my-hours",
                        "/ledger/my-hours?book=member", "/plan/my-standing", "/notebook/my-notes",
                        "/certificate/my-certificates", "/report/learning-record", "/heritage/map",
                        "/heritage/map?map=four-seats", "/heritage/map?site=tawo", "/heritage/timeline",
                        "/heritage/cards", "/heritage/site?slug=longjia-dawu", "/heritage/figure?slug=zhang-zhengkun",
                        "/heritage/story?slug=guo-caodi-fen-liang", "/heritage/to-verify"),
                pages("auditor", "/home/department", "/plan/standings?unit=U203&state=short", "/plan/cadre?code=C0556",
                        "/ledger/entry?cadre=C0556&sequence=1", "/roster/imports", "/body/bodies", "/body/new-body",
                        "/register/bodies-held", "/body/meeting-rules?body=DZ-U12",
                        "/body/body?code=DZ-U12", "/body/meeting-rules", "/material/materials",
                        "/material/edit-material", "/material/import-materials",
                        "/material/material?code=DEMO-SPEECH-1"),
                pages("secretary", "/agenda/sessions", "/agenda/new-session?body=DZ-U12",
                        "/measure/measures?body=DZ-U12", "/register/register?body=DZ-U12"),
                pages("inspector", "/report/trail"),
                pages("operator", "/home/welcome", "/roster/imports", "/report/self-audit")).flatMap(look -> look);
    }

    private static Stream<Look> pages(String who, String... paths) {
        return Stream.of(paths).map(path -> new Look(who, path));
    }

    @Test
    void everyPageIsLookedAt() {
        var looked = new TreeSet<>(ON_THE_WAY);
        looks().map(Look::page).forEach(looked::add);
        assertThat(Pages.all()).containsExactlyInAnyOrderElementsOf(looked);
    }

    @Nested
    class AtADesk extends Screen {
        @Override
        Visit sitDown() {
            return Visit.atADesk(Server.running());
        }
    }

    @Nested
    class OnAPhone extends Screen {
        @Override
        Visit sitDown() {
            return Visit.onAPhone(Server.running());
        }
    }

    @Nested
    class OnASmallPhoneInLargeTypeAtNight extends Screen {
        @Override
        Visit sitDown() {
            return Visit.onASmallPhoneInLargeType(Server.running());
        }

        @Override
        void look(Visit visit, String picture) {
            assertThat(visit.page().locator("html").getAttribute("data-type")).isEqualTo("large");
            assertThat(visit.page().locator("html").getAttribute("data-theme")).isEqualTo("night");
            super.look(visit, picture);
        }
    }

    @Execution(ExecutionMode.CONCURRENT)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Screen {

        final Map<String, Visit> visits = new HashMap<>();

        abstract Visit sitDown();

        @ParameterizedTest
        @Execution(ExecutionMode.SAME_THREAD)
        @MethodSource("org.ciyan.journey.EveryPageJourney#looks")
        void fits(Look look) {
            var visit = visits.computeIfAbsent(look.who(), this::come);
            visit.open(look.path());
            assertThat(visit.path()).as("no way elsewhere").startsWith(look.page());
            look(visit, "page-" + look.picture());
        }

        void look(Visit visit, String picture) {
            visit.isFitForEverybody(picture);
        }

        private Visit come(String who) {
            return who.equals("nobody") ? sitDown() : sitDown().signIn(Server.running().user(who));
        }

        @AfterAll
        void leave() {
            visits.values().forEach(Visit::close);
        }
    }
}
