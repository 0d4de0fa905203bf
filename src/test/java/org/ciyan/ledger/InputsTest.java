package org.ciyan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.ciyan.conversion.ConversionRule.Basis;
import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.conversion.Rules;
import org.ciyan.kernel.Hours;
import org.ciyan.learning.CourseCompleted;
import org.ciyan.learning.StudiedLesson;
import org.ciyan.ledger.CourseInputs.Line;
import org.ciyan.platform.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InputsTest {

    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final CourseCompleted DONE = new CourseCompleted(1, 1, "hong", "title", 2,
            List.of(new StudiedLesson(1, "one", 15), new StudiedLesson(2, "two", 31)), true, Instant.EPOCH);

    @Test
    void everyLessonKeepsItsMinutesAndHours() {
        assertThat(made(Basis.LESSON)).isEqualTo(new CourseInputs("hong", 2, Basis.LESSON, true,
                List.of(new Line(1, 15, Hours.of("0.25")), new Line(2, 31, Hours.of("1.00"))), Hours.of("0.50")));
    }

    @Test
    void aRuleForTheWholeCourseGivesNoHoursPerLesson() {
        assertThat(made(Basis.COURSE).lessons()).containsExactly(new Line(1, 15, null), new Line(2, 31, null));
    }

    static Stream<Inputs> everyKind() {
        return Stream.of(made(Basis.LESSON), made(Basis.COURSE), new RegisterInputs("6.0", "1.5"),
                new RegisterInputs("6", null), new ReversalInputs(DAY, null), new ReversalInputs(DAY, DAY.plusDays(1)),
                new SessionInputs("ZX-1", "body", "CENTRAL_GROUP_STUDY", DAY, 90, Basis.COURSE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKind")
    void anEntryGivesBackWhatItWasMadeFrom(Inputs inputs) {
        var posting = new Posting(HoursEntryTest.WHO, Ledger.CADRE, Kind.ONLINE, "deed", "title", null, null,
                Hours.of("1"), null, DAY, null, inputs);
        var entry = new HoursEntry(HoursEntry.Head.GENESIS, posting, Instant.EPOCH);

        assertThat(entry.getInputs()).isEqualTo(inputs);
        assertThat(entry.getSource()).isEqualTo(inputs.source());
    }

    @Test
    void whatOlderEntriesKeptIsRead() {
        assertThat(Json.read("""
                {"course":"hong","courseVersion":2,"basis":"LESSON","testPassed":true,
                 "lessons":[{"number":1,"minutes":15,"hours":"0.25"},{"number":2,"minutes":31,"hours":"1.00"}],
                 "testHours":"0.50"}""", CourseInputs.class)).isEqualTo(made(Basis.LESSON));
        assertThat(Json.read("{\"lessons\":[{\"number\":1,\"minutes\":15}]}", CourseInputs.class).lessons())
                .containsExactly(new Line(1, 15, null));
        assertThat(Json.read("{}", RegisterInputs.class)).isEqualTo(new RegisterInputs(null, null));
        assertThat(Json.read("{}", ReversalInputs.class)).isEqualTo(new ReversalInputs(null, null));
    }

    private static CourseInputs made(Basis basis) {
        var rule = Rules.onlineCourse(basis);
        return CourseInputs.of(DONE, rule, rule.convert(CourseInputs.deed(DONE)));
    }
}
