package org.ciyan.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.assessment.AttemptGraded;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.study.StudyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class CompletionIT {

    @Inject Learning learning;
    @Inject Reflections reflections;
    @Inject StudyFixture given;
    @Inject CompletionsHeard heard;
    @Inject Event<AttemptGraded> graded;
    @Inject UserTransaction transaction;

    long me;
    String course;

    @BeforeEach
    void aCadreAndACourse() {
        me = given.aCadre();
        course = given.aCourse();
    }

    @Test
    void beginningTwiceIsAsOnce() {
        assertThat(learning.enroll(me, course)).isTrue();
        assertThat(learning.enroll(me, course)).isFalse();
        assertThat(learning.begun(me)).hasSize(1);
        assertThatThrownBy(() -> learning.enroll(me, "no-such-course")).isInstanceOf(NotFound.class);
    }

    @Test
    void beginningAtTheSameTimeIsAsOnce() throws Exception {
        assertThat(AtOnce.times(3, () -> learning.enroll(me, course))).containsOnlyOnce(true);
        assertThat(learning.begun(me)).hasSize(1);
    }

    @Test
    void progressSaysWhatIsNext() throws Exception {
        learning.enroll(me, course);
        given.read(me, course, 1);
        var progress = learning.progress(me, course).orElseThrow();
        assertThat(progress.share()).isEqualTo(0.5);
        assertThat(progress.next().orElseThrow().number()).isEqualTo(1);
        assertThat(progress.next().orElseThrow().isWaitingForQuiz()).isTrue();
        given.passedSilently(me, given.lessonId(course, 1));
        assertThat(learning.progress(me, course).orElseThrow().next().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void readingWithoutTheQuizzesCompletesNothing() throws Exception {
        learning.enroll(me, course);
        given.read(me, course, 1);
        given.read(me, course, 2);
        assertThat(learning.progress(me, course).orElseThrow().state()).isEqualTo(Progress.State.BEGUN);
        assertThat(heard.of(me)).isEmpty();
    }

    @Test
    void theLastSegmentCompletesTheCourseBeforeItIsAnswered() throws Exception {
        learning.enroll(me, course);
        passBoth();
        given.read(me, course, 1);
        assertThat(heard.of(me)).isEmpty();
        given.read(me, course, 2);
        var done = heard.of(me);
        assertThat(done).hasSize(1);
        assertThat(done.get(0).slug()).isEqualTo(course);
        assertThat(done.get(0).version()).isEqualTo(1);
        assertThat(done.get(0).testPassed()).isTrue();
        assertThat(done.get(0).lessons()).extracting(StudiedLesson::number).containsExactly(1, 2);
        assertThat(learning.progress(me, course).orElseThrow().completedAt()).isEqualTo(done.get(0).at());
    }

    @Test
    void theLastQuizCompletesTheCourseInItsOwnTransaction() throws Exception {
        learning.enroll(me, course);
        given.read(me, course, 1);
        given.read(me, course, 2);
        passBoth();
        transaction.begin();
        graded.fire(new AttemptGraded(1, me, given.lessonId(course, 2), 100, true, Instant.EPOCH));
        transaction.rollback();
        assertThat(given.count("select count(*) from enrollment where cadre_id = ? and completed_at is not null", me))
                .isZero();
        transaction.begin();
        graded.fire(new AttemptGraded(1, me, given.lessonId(course, 2), 100, true, Instant.EPOCH));
        transaction.commit();
        assertThat(given.count("select count(*) from enrollment where cadre_id = ? and completed_at is not null", me))
                .isEqualTo(1);
    }

    @Test
    void whateverHappensAtTheSameTimeCompletesOnce() throws Exception {
        learning.enroll(me, course);
        given.read(me, course, 1);
        passBoth();
        given.read(me, course, 2);
        given.update("update enrollment set completed_at = null where cadre_id = ?", me);
        long enrollment = given.count("select id from enrollment where cadre_id = ?", me);
        int before = heard.of(me).size();
        assertThat(AtOnce.times(4, () -> learning.settle(enrollment))).containsOnlyOnce(true);
        assertThat(heard.of(me)).hasSize(before + 1);
    }

    @Test
    void aCompletionThatACrashKeptBackIsFoundByTheNextLook() throws Exception {
        learning.enroll(me, course);
        given.read(me, course, 1);
        given.read(me, course, 2);
        passBoth();
        assertThat(given.count("select count(*) from enrollment where cadre_id = ? and completed_at is not null", me))
                .isZero();
        assertThat(learning.begun(me).get(0).state()).isEqualTo(Progress.State.COMPLETED);
        assertThat(learning.begun(me).get(0).state()).isEqualTo(Progress.State.COMPLETED);
        assertThat(heard.of(me)).hasSize(1);
    }

    @Test
    void aReflectionIsKeptForItsWriterAlone() {
        assertThatThrownBy(() -> reflections.write(me, course, "想了想")).isInstanceOf(Rejected.class)
                .hasMessage("learning.enroll-first");
        learning.enroll(me, course);
        assertThat(reflections.read(me, course)).isEmpty();
        reflections.write(me, course, "想了想");
        reflections.write(me, course, "又想了想");
        assertThat(reflections.read(me, course).orElseThrow().getText()).isEqualTo("又想了想");
        long other = given.aCadre();
        learning.enroll(other, course);
        assertThat(reflections.read(other, course)).isEmpty();
        assertThatThrownBy(() -> reflections.write(me, course, "长".repeat(4001)))
                .hasMessage("learning.reflection-too-long");
    }

    private void passBoth() {
        given.passedSilently(me, given.lessonId(course, 1));
        given.passedSilently(me, given.lessonId(course, 2));
    }
}
