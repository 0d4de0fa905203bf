package org.ciyan.learning;

import static java.lang.System.Logger.Level.INFO;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.ciyan.assessment.AttemptGraded;
import org.ciyan.assessment.Quizzes;
import org.ciyan.course.Catalogue;
import org.ciyan.course.Lesson;
import org.ciyan.platform.TriedAgain;

/**
 * Decides that a course is complete (学完), once.
 *
 * <p>Called after the last segment and after the last quiz. If both come at the same time, the second call sees what
 * the first has done: it reads progress under lock and so waits for a batch of segments under way, and a batch calls it
 * after its commit.
 */
@ApplicationScoped
@Transactional
@TriedAgain
class Completion {

    private static final System.Logger LOG = System.getLogger(Completion.class.getName());

    @Inject Enrollments enrollments;
    @Inject Quizzes quizzes;
    @Inject Catalogue catalogue;
    @Inject Event<CourseCompleted> completed;
    @Inject Clock clock;

    void on(@Observes AttemptGraded graded) {
        if (graded.passed()) {
            enrollments.withLesson(graded.cadreId(), graded.lessonId()).forEach(e -> settle(e.getId()));
        }
    }

    boolean settle(long enrollmentId) {
        var enrollment = enrollments.locked(enrollmentId);
        if (enrollment == null || enrollment.isCompleted()) {
            return false;
        }
        var progress = enrollments.lockedProgress(enrollmentId);
        var lessons = catalogue.lessons(enrollment.getVersionId());
        if (progress.size() < lessons.size() || !progress.stream().allMatch(LessonProgress::isStudied)) {
            return false;
        }
        var quizzed = lessons.stream().filter(Lesson::isQuizzed).map(Lesson::getId).toList();
        if (!quizzes.passedLessons(enrollment.getCadreId(), quizzed).containsAll(quizzed)) {
            return false;
        }
        complete(enrollment, lessons, !quizzed.isEmpty());
        return true;
    }

    @Transactional(TxType.REQUIRES_NEW)
    boolean settleAlone(long enrollmentId) {
        return settle(enrollmentId);
    }

    private void complete(Enrollment enrollment, List<Lesson> lessons, boolean tested) {
        var version = catalogue.version(enrollment.getVersionId());
        var at = clock.instant();
        enrollment.complete(at);
        var studied = lessons.stream()
                .map(l -> new StudiedLesson(l.getNumber(), l.getTitle(), l.getMinutes())).toList();
        completed.fire(new CourseCompleted(enrollment.getId(), enrollment.getCadreId(), enrollment.getCourse(),
                version.getTitle(), version.getNumber(), studied, tested, at));
        LOG.log(INFO, "completed enrollment " + enrollment.getId());
    }
}
