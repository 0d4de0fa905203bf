package org.ciyan.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.kernel.Throttled;
import org.ciyan.learning.Intervals.Interval;
import org.ciyan.learning.Learning;
import org.ciyan.learning.Reflections;
import org.ciyan.platform.watch.Pulse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class StudyIT {

    @Inject Study study;
    @Inject Learning learning;
    @Inject StudyFixture given;
    @Inject Reflections reflections;
    @Inject SegmentWriter writer;
    @Inject @Any Instance<Pulse> pulses;

    long me;
    String course;

    @BeforeEach
    void aCourseBegun() {
        me = given.aCadre();
        course = given.aCourse();
        learning.enroll(me, course);
    }

    @Test
    void aLessonOfACourseNotBegunIsRefused() {
        assertThatThrownBy(() -> study.open(given.aCadre(), course, 1)).isInstanceOf(Rejected.class)
                .hasMessage("learning.enroll-first");
        assertThatThrownBy(() -> study.open(me, "no-such-course", 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> study.open(me, course, 3)).isInstanceOf(NotFound.class);
    }

    @Test
    void eightEnrollmentsAtOnceAreOne() throws Exception {
        AtOnce.rounds(() -> {
            long other = given.aCadre();
            assertThat(AtOnce.times(8, () -> learning.enroll(other, course))).filteredOn(begun -> begun).hasSize(1);
            assertThat(learning.begun(other)).hasSize(1);
        });
    }

    @Test
    void ofEightSittingsAtOnceTheLastCountsAndNoneBreaks() throws Exception {
        AtOnce.rounds(() -> {
            me = given.aCadre();
            learning.enroll(me, course);
            var sittings = AtOnce.times(8, () -> study.open(me, course, 1));
            assertThat(sittings).extracting(Sitting::id).doesNotHaveDuplicates();
            var got = AtOnce.all(sittings.stream().map(sitting -> (Callable<Throwable>) () -> catchThrowable(
                    () -> given.report(me, sitting.id(), 1, sitting.nonce(), 0, 1))).toList());
            assertThat(got).filteredOn(Objects::isNull).hasSize(1);
            assertThat(got).filteredOn(Objects::nonNull).extracting(Throwable::getCause)
                    .allMatch(no -> no instanceof Conflict && no.getMessage().equals("study.superseded"));
        });
    }

    @Test
    void eightReflectionsAtOnceAreOne() throws Exception {
        AtOnce.rounds(() -> {
            me = given.aCadre();
            learning.enroll(me, course);
            AtOnce.times(8, () -> reflections.write(me, course, "想过了"));
            assertThat(reflections.read(me, course)).hasValueSatisfying(kept ->
                    assertThat(kept.getText()).isEqualTo("想过了"));
        });
    }

    /** As if the memory had run out while a batch was decided. */
    @Test
    void anErrorIsAnsweredAndTheWriterGoesOn() throws Exception {
        for (int i = 0; i < 3; i++) {
            var sitting = study.open(me, course, 1);
            var broken = new Report(me, sitting.id(), new Claim(1, sitting.nonce(), 0, 2)) {
                @Override
                void acknowledge(Acknowledged outcome) {
                    throw new OutOfMemoryError("injected");
                }
            };
            assertThatThrownBy(() -> writer.submit(broken).toCompletableFuture().get(30, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(Throttled.class);
            assertThat(given.report(me, sitting.id(), 1, sitting.nonce(), 0, 1)).isNotNull();
        }
        var worse = new Report(me, "no-such-sitting", new Claim(1, "nonce", 0, 2)) {
            @Override
            void refuse(RuntimeException no) {
                throw new OutOfMemoryError("injected where it is refused");
            }
        };
        writer.submit(worse);
        assertThat(given.read(me, course, 1).accepted()).as("another thread has taken the writer's place").isNotNull();
        assertThat(pulses.stream()).extracting(Pulse::name).contains("database", "segments");
        assertThat(pulses.stream()).allMatch(Pulse::isBeating);
    }

    @Test
    void aNewSittingBeginsAtTheServersClock() throws Exception {
        var sitting = study.open(me, course, 1);
        assertThat(given.report(me, sitting.id(), 1, sitting.nonce(), 0, 2).accepted()).isNull();
    }

    @Test
    void aSegmentIsAcceptedAsFarAsTheTimeReachesAndTheRestLater() throws Exception {
        var sitting = study.open(me, course, 1);
        given.passes(Duration.ofSeconds(10), me);
        var first = given.report(me, sitting.id(), 1, sitting.nonce(), 0, 2);
        assertThat(first.accepted()).isEqualTo(new Interval(0, 1));
        given.passes(Duration.ofSeconds(12), me);
        var second = given.report(me, sitting.id(), 2, first.nonce(), 1, 2);
        assertThat(second.accepted()).isEqualTo(new Interval(1, 2));
        assertThat(second.coverage()).isEqualTo(1.0);
    }

    @Test
    void whatIsAcknowledgedIsInTheDatabase() throws Exception {
        var done = given.read(me, course, 1);
        assertThat(done.accepted()).isEqualTo(new Interval(0, 2));
        assertThat(given.count("""
                select count(*) from segment g join sitting s on s.id = g.sitting_id
                where s.cadre_id = ? and g.accepted_from = 0 and g.accepted_to = 2""", me)).isEqualTo(1);
        assertThat(given.count("select count(*) from lesson_progress p join enrollment e on e.id = p.enrollment_id "
                + "where e.cadre_id = ? and p.covered = '0-2' and p.position = 2 and p.studied_at is not null", me))
                .isEqualTo(1);
    }

    @Test
    void theSameSequenceGetsTheSameAnswerForEver() throws Exception {
        var sitting = study.open(me, course, 1);
        given.passes(Duration.ofSeconds(10), me);
        var first = given.report(me, sitting.id(), 1, sitting.nonce(), 0, 1);
        given.passes(Duration.ofMinutes(9), me);
        assertThat(given.report(me, sitting.id(), 1, sitting.nonce(), 0, 1)).isEqualTo(first);
        given.report(me, sitting.id(), 2, first.nonce(), 1, 2);
        assertThat(given.report(me, sitting.id(), 1, "another", 0, 2)).isEqualTo(first);
        study.open(me, course, 1);
        assertThat(given.report(me, sitting.id(), 1, sitting.nonce(), 0, 1)).isEqualTo(first);
    }

    @Test
    void aNewerSittingSendsTheOlderAwayAndGoesOnWhereItWas() throws Exception {
        var old = study.open(me, course, 1);
        given.passes(Duration.ofSeconds(10), me);
        var first = given.report(me, old.id(), 1, old.nonce(), 0, 1);
        var newer = study.open(me, course, 1);
        assertThat(newer.covered()).hasToString("0-1");
        assertThat(newer.position()).isEqualTo(1);
        given.passes(Duration.ofMinutes(9), me);
        conflict("study.superseded", old.id(), 2, first.nonce());
        assertThat(given.report(me, newer.id(), 1, newer.nonce(), 1, 2).coverage()).isEqualTo(1.0);
    }

    @Test
    void aSittingElsewhereSavesNoTimeForTheNext() throws Exception {
        study.open(me, course, 1);
        given.passes(Duration.ofMinutes(20), me);
        var other = study.open(me, course, 2);
        assertThat(given.report(me, other.id(), 1, other.nonce(), 0, 1).accepted()).isNull();
    }

    @Test
    void timeOwedInOneSittingIsOwedInTheNext() throws Exception {
        study.open(me, course, 2);
        given.passes(Duration.ofMinutes(-1), me);
        var next = study.open(me, course, 1);
        given.passes(Duration.ofSeconds(30), me);
        assertThat(given.report(me, next.id(), 1, next.nonce(), 0, 1).accepted()).isNull();
    }

    @Test
    void anotherPersonsSittingIsNotThere() {
        var mine = study.open(me, course, 1);
        long other = given.aCadre();
        assertThatThrownBy(() -> given.report(other, mine.id(), 1, mine.nonce(), 0, 1))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotFound.class);
        learning.enroll(other, course);
        study.open(other, course, 1);
        assertThatThrownBy(() -> given.report(other, mine.id(), 1, mine.nonce(), 0, 1))
                .hasCauseInstanceOf(NotFound.class);
    }

    @Test
    void aWrongNonceAndAGapAreConflicts() {
        var sitting = study.open(me, course, 1);
        conflict("study.nonce", sitting.id(), 1, "guessed");
        conflict("study.sequence", sitting.id(), 2, sitting.nonce());
    }

    @Test
    void ofManyAtOnceEachGetsItsOwnAnswerAndAPoisonedOneHarmsNobody() throws Exception {
        var poisoned = given.aCadre();
        learning.enroll(poisoned, course);
        var broken = study.open(poisoned, course, 1);
        given.update("update lesson_progress p join enrollment e on e.id = p.enrollment_id set p.covered = 'broken'"
                + " where e.cadre_id = ?", poisoned);
        var answers = new ArrayList<java.util.concurrent.CompletionStage<Acknowledged>>();
        for (int i = 0; i < 30; i++) {
            long cadre = given.aCadre();
            learning.enroll(cadre, course);
            var sitting = study.open(cadre, course, 1);
            given.passes(Duration.ofSeconds(i < 15 ? 10 : 60), cadre);
            answers.add(study.report(cadre, sitting.id(), new Claim(1, sitting.nonce(), 0, 2)));
        }
        var refused = study.report(poisoned, broken.id(), new Claim(1, broken.nonce(), 0, 2)).toCompletableFuture();
        for (int i = 0; i < 30; i++) {
            assertThat(answers.get(i).toCompletableFuture().get(30, TimeUnit.SECONDS).accepted())
                    .isEqualTo(new Interval(0, i < 15 ? 1 : 2));
        }
        assertThatThrownBy(() -> refused.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void manyReportsOfOneSittingAtOnceAreCountedOnce() throws Exception {
        var sitting = study.open(me, course, 1);
        given.passes(Duration.ofSeconds(10), me);
        var answers = new ArrayList<java.util.concurrent.CompletionStage<Acknowledged>>();
        for (int i = 0; i < 20; i++) {
            answers.add(study.report(me, sitting.id(), new Claim(1, sitting.nonce(), 0, 2)));
        }
        var first = answers.get(0).toCompletableFuture().get(30, TimeUnit.SECONDS);
        for (var answer : answers) {
            assertThat(answer.toCompletableFuture().get(30, TimeUnit.SECONDS)).isEqualTo(first);
        }
        assertThat(given.count("select count(*) from segment g join sitting s on s.id = g.sitting_id"
                + " where s.cadre_id = ?", me)).isEqualTo(1);
    }

    @Test
    void aFilmIsConfirmedBySecondsNoFasterThanItsRate() throws Exception {
        var film = given.aFilm(100);
        learning.enroll(me, film);
        var sitting = study.open(me, film, 2);
        assertThat(sitting.maxRate()).isEqualByComparingTo("1.5");
        given.passes(Duration.ofSeconds(20), me);
        var first = given.report(me, sitting.id(), 1, sitting.nonce(), 0, 40);
        assertThat(first.length()).isEqualTo(100);
        assertThat(first.accepted().from()).isZero();
        assertThat(first.accepted().to()).as("(20 s + grace 3 s) × 1.5, at twice the speed").isBetween(34, 36);
        given.passes(Duration.ofSeconds(60), me);
        var rest = given.report(me, sitting.id(), 2, first.nonce(), first.accepted().to(), 90);
        assertThat(rest.coverage()).isEqualTo(0.9);
        assertThat(study.open(me, film, 2).position()).isEqualTo(90);
        assertThat(learning.progress(me, film).orElseThrow().lesson(2).orElseThrow().studied()).isTrue();
    }

    @Test
    void ofTwoDevicesTheOlderIsSentAwayAndTheClockIsOne() throws Exception {
        var film = given.aFilm(600);
        learning.enroll(me, film);
        var phone = study.open(me, film, 2);
        given.passes(Duration.ofSeconds(60), me);
        var onThePhone = given.report(me, phone.id(), 1, phone.nonce(), 0, 60);
        assertThat(onThePhone.accepted()).isEqualTo(new Interval(0, 60));
        var desktop = study.open(me, film, 2);
        assertThat(desktop.position()).isEqualTo(60);
        conflict("study.superseded", phone.id(), 2, onThePhone.nonce());
        assertThat(given.report(me, desktop.id(), 1, desktop.nonce(), 300, 360).accepted().length())
                .as("the minute is spent but for the grace").isLessThan(10);
    }

    private void conflict(String key, String sitting, int sequence, String nonce) {
        assertThatThrownBy(() -> given.report(me, sitting, sequence, nonce, 0, 2))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(Conflict.class).hasMessageContaining(key);
    }
}
