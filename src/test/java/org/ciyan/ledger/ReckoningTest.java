package org.ciyan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReckoningTest {

    @Test
    void everyLessonKeepsItsMinutesAndHours() {
        var kept = Reckoning.of("""
                {"course":"hong","courseVersion":2,"basis":"LESSON","testPassed":true,
                 "lessons":[{"number":1,"minutes":15,"hours":"0.25"},{"number":2,"minutes":31,"hours":"1.00"}],
                 "testHours":"0.50"}""");

        assertThat(kept.lines()).containsExactly(new Reckoning.Line(1, 15, "0.25"), new Reckoning.Line(2, 31, "1.00"));
        assertThat(kept.testHours()).isEqualTo("0.50");
        assertThat(kept.courseVersion()).isEqualTo(2);
    }

    @Test
    void aRuleForTheWholeCourseGivesNoHoursPerLesson() {
        assertThat(Reckoning.of("{\"lessons\":[{\"number\":1,\"minutes\":15}]}").lines())
                .containsExactly(new Reckoning.Line(1, 15, null));
    }

    @Test
    void whatWasRecognizedElsewhereHasNoLines() {
        assertThat(Reckoning.of("{}")).isEqualTo(new Reckoning(null, 0, java.util.List.of(), null));
    }
}
