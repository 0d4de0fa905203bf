package org.ciyan.learning;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.ciyan.course.Catalogue;
import org.ciyan.course.Lesson;
import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.kernel.Throttled;
import org.ciyan.platform.RandomCode;
import org.ciyan.platform.TriedAgain;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sitting down to a lesson, and reporting what was studied. */
@ApplicationScoped
@Transactional
@TriedAgain
public class Study {

    @Inject Enrollments enrollments;
    @Inject Desks desks;
    @Inject Learning learning;
    @Inject SegmentWriter writer;
    @Inject Catalogue catalogue;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "ciyan.learning.reading-speed") int readingSpeed;
    @Inject @ConfigProperty(name = "ciyan.learning.max-rate") BigDecimal maxRate;

    /**
     * Opens a sitting; any other of this person is over from now on.
     *
     * @throws Rejected {@code learning.enroll-first} if the course is not begun
     * @throws NotFound if there is no such course or lesson
     */
    public Sitting open(long cadreId, String slug, int number) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        desks.lock(cadreId, now);
        var enrollment = learning.enrollment(cadreId, slug);
        var lesson = catalogue.lesson(enrollment.getVersionId(), number);
        var progress = enrollments.progress(enrollment.getId(), lesson.getId());
        var terms = terms(lesson);
        var code = RandomCode.of128Bits();
        var nonce = RandomCode.of128Bits();
        desks.seat(cadreId, progress.getId(), terms, code, nonce, now);
        return new Sitting(code, nonce, progress.getPosition(), progress.getCovered(), terms.maxRate());
    }

    /**
     * Accepts what the server's clock allows of a claim; answers after the commit.
     *
     * @return exceptionally {@link NotFound} for no sitting of this person; {@link Conflict}
     *         {@code learning.superseded}, {@code learning.sequence}, {@code learning.nonce}; {@link Throttled}
     *         {@code learning.busy}: nothing is lost, send it again
     */
    @Transactional(TxType.SUPPORTS)
    public CompletionStage<Acknowledged> report(long cadreId, String sitting, Claim claim) {
        return writer.submit(new Report(cadreId, sitting, claim));
    }

    /** The least time each section of a text takes. */
    public List<Duration> floors(Lesson lesson) {
        return catalogue.sections(lesson.getId()).stream()
                .map(s -> Terms.floor(s.getCharacters(), readingSpeed)).toList();
    }

    private Terms terms(Lesson lesson) {
        return lesson.getKind() == Lesson.Kind.TEXT
                ? Terms.ofText(floors(lesson)) : Terms.ofFilm(lesson.getLength(), maxRate);
    }
}
