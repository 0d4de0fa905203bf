package org.ciyan.study;

import java.math.BigDecimal;
import java.time.Clock;
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
import org.ciyan.learning.Learning;
import org.ciyan.learning.Pace;
import org.ciyan.platform.RandomCode;
import org.ciyan.platform.TriedAgain;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sitting down to a lesson, and reporting what was studied. */
@ApplicationScoped
@Transactional
@TriedAgain
public class Study {

    @Inject Sittings sittings;
    @Inject Learning learning;
    @Inject Pace pace;
    @Inject SegmentWriter writer;
    @Inject Catalogue catalogue;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "ciyan.study.max-rate") BigDecimal maxRate;

    /**
     * Opens a sitting; any other sitting of this person ends.
     *
     * @throws Rejected {@code learning.enroll-first} if the course is not begun
     * @throws NotFound if there is no such course or lesson
     */
    public Sitting open(long cadreId, String slug, int number) {
        var now = clock.instant();
        var begun = learning.sitDown(cadreId, slug, number, now);
        var progress = begun.progress();
        var terms = terms(begun.lesson());
        var code = RandomCode.of128Bits();
        var nonce = RandomCode.of128Bits();
        sittings.open(cadreId, progress.getId(), terms, code, nonce, now);
        return new Sitting(code, nonce, progress.getPosition(), progress.getCovered(), terms.maxRate());
    }

    /**
     * Accepts what the server's clock allows of a claim; answers after the commit.
     *
     * @return exceptionally {@link NotFound} for no sitting of this person; {@link Conflict}
     *         {@code study.superseded}, {@code study.sequence}, {@code study.nonce}; {@link Throttled}
     *         {@code study.busy}: nothing is lost, send it again
     */
    @Transactional(TxType.SUPPORTS)
    public CompletionStage<Acknowledged> report(long cadreId, String sitting, Claim claim) {
        return writer.submit(new Report(cadreId, sitting, claim));
    }

    private Terms terms(Lesson lesson) {
        return lesson.getKind() == Lesson.Kind.TEXT
                ? Terms.ofText(pace.floors(catalogue.sections(lesson.getId())))
                : Terms.ofFilm(lesson.getLength(), maxRate);
    }
}
