package org.ciyan.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class ProgressTest {

    static Progress.Line line(int number, int minutes, int length, int covered, boolean quizzed, boolean passed) {
        return new Progress.Line(number, number, "Lesson " + number, minutes, length, Intervals.NONE.plus(0, covered),
                covered == length, quizzed, passed);
    }

    static Progress of(Progress.Line... lines) {
        return new Progress(1, "slug", "Title", 1, 1, Instant.EPOCH, null, List.of(lines));
    }

    @Test
    void theShareOfACourseWeighsItsLessonsByMinutes() {
        assertThat(of(line(1, 30, 2, 2, false, false), line(2, 10, 2, 0, false, false)).share()).isEqualTo(0.75);
        assertThat(of(line(1, 15, 3, 3, false, false), line(2, 15, 3, 3, false, false)).getCoverage()).isEqualTo(100);
    }

    @Test
    void theNextLessonIsTheFirstThatIsNotDone() {
        var course = of(line(1, 15, 3, 3, true, true), line(2, 15, 3, 3, true, false), line(3, 15, 3, 0, true, false));
        assertThat(course.next().orElseThrow().number()).isEqualTo(2);
        assertThat(course.next().orElseThrow().isWaitingForQuiz()).isTrue();
    }

    @Test
    void aCourseIsDueWhenEveryLessonAndEveryQuizIsReached() {
        assertThat(of(line(1, 15, 3, 3, true, true), line(2, 15, 3, 3, false, false)).isDue()).isTrue();
        assertThat(of(line(1, 15, 3, 3, true, false)).isDue()).isFalse();
        assertThat(of(line(1, 15, 3, 2, true, true)).isDue()).isFalse();
        assertThat(of().isDue()).isFalse();
    }
}
