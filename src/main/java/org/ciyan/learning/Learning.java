package org.ciyan.learning;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.ciyan.course.Catalogue;
import org.ciyan.course.Lesson;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.platform.TriedAgain;

/** Courses begun, how far they are, and their completion. */
@ApplicationScoped
@Transactional
@TriedAgain
public class Learning {

    private static final System.Logger LOG = System.getLogger(Learning.class.getName());

    @Inject Enrollments enrollments;
    @Inject ProgressReader reader;
    @Inject Completion completion;
    @Inject Desks desks;
    @Inject Catalogue catalogue;
    @Inject Clock clock;

    /**
     * Begins a course in its published version; one begun already is left as it is.
     *
     * @return whether it is begun now
     * @throws NotFound if there is no such course
     */
    public boolean enroll(long cadreId, String slug) {
        desks.lock(cadreId, clock.instant());
        if (enrollments.of(cadreId, slug).isPresent()) {
            return false;
        }
        var version = catalogue.published(slug);
        var enrollment = new Enrollment(cadreId, slug, version.getId(), clock.instant());
        enrollments.add(enrollment);
        enrollments.flush();
        for (var lesson : catalogue.lessons(version.getId())) {
            enrollments.add(new LessonProgress(enrollment.getId(), lesson.getId(), lesson.getLength(),
                    version.getCoverage()));
        }
        LOG.log(INFO, "enrolled cadre " + cadreId + " in version " + version.getId());
        return true;
    }

    /** Courses this person has begun, the newest first. A constant number of queries. */
    @Transactional(TxType.SUPPORTS)
    public List<Progress> begun(long cadreId) {
        return settled(cadreId, "");
    }

    /** How far this person is in a course, if it is begun. */
    @Transactional(TxType.SUPPORTS)
    public Optional<Progress> progress(long cadreId, String slug) {
        return slug == null || slug.isEmpty() ? Optional.empty() : settled(cadreId, slug).stream().findFirst();
    }

    /**
     * A lesson of the version this person began.
     *
     * @throws Rejected {@code learning.enroll-first} if the course is not begun
     * @throws NotFound if there is no such course or lesson
     */
    public Lesson lesson(long cadreId, String slug, int number) {
        return catalogue.lesson(enrollment(cadreId, slug).getVersionId(), number);
    }

    /**
     * A lesson somebody sits down to: the person's desk is locked until the transaction ends, so that they sit at one
     * lesson at a time.
     *
     * @throws Rejected {@code learning.enroll-first} if the course is not begun
     * @throws NotFound if there is no such course or lesson
     */
    public BegunLesson sitDown(long cadreId, String slug, int number, Instant now) {
        desks.lock(cadreId, now);
        var enrollment = enrollment(cadreId, slug);
        var lesson = catalogue.lesson(enrollment.getVersionId(), number);
        return new BegunLesson(lesson, enrollments.progress(enrollment.getId(), lesson.getId()));
    }

    Enrollment enrollment(long cadreId, String slug) {
        var begun = enrollments.of(cadreId, slug);
        if (begun.isEmpty()) {
            throw new Rejected("learning.enroll-first", catalogue.published(slug).getTitle());
        }
        return begun.get();
    }

    /**
     * Completes an enrollment if everything is reached and nobody has completed it before.
     *
     * @return whether it is completed now
     */
    public boolean settle(long enrollmentId) {
        return completion.settle(enrollmentId);
    }

    /**
     * The progress of a person, after completing what a crash kept from being completed. If a completion fails again,
     * the error is logged and the list is shown all the same.
     */
    private List<Progress> settled(long cadreId, String slug) {
        var all = reader.read(cadreId, slug);
        boolean changed = false;
        for (var progress : all) {
            changed |= progress.isDue() && settledAlone(progress.enrollmentId());
        }
        return changed ? reader.read(cadreId, slug) : all;
    }

    private boolean settledAlone(long enrollmentId) {
        try {
            return completion.settleAlone(enrollmentId);
        } catch (RuntimeException refused) {
            LOG.log(ERROR, "enrollment " + enrollmentId + " could not be completed", refused);
            return false;
        }
    }
}
