package org.ciyan.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.conversion.Conversion;
import org.ciyan.conversion.ConversionRule;
import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.conversion.Rules;
import org.ciyan.kernel.Hours;
import org.ciyan.kernel.Rejected;
import org.ciyan.learning.CourseCompleted;
import org.ciyan.learning.StudiedLesson;
import org.ciyan.organization.CadreRow;
import org.ciyan.organization.People.Someone;

/** Deeds to earn hours by. */
@ApplicationScoped
public class LedgerFixture {

    @Inject Conversion conversion;
    @Inject OpeningRegister register;
    @Inject Event<CourseCompleted> completed;

    /** The demonstration's rule for online courses, unless it is there already. */
    public void aRule() {
        conversion.enter(Rules.onlineCourse(ConversionRule.Basis.LESSON));
    }

    /** Three lessons of 15, 16 and 30 minutes with a passed test: 2.25 hours. */
    public CourseCompleted aCompletion(Someone by, Instant at) {
        long enrollment = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 60);
        return new CourseCompleted(enrollment, by.id(), "slug", "title", 1,
                List.of(new StudiedLesson(1, "one", 15), new StudiedLesson(2, "two", 16),
                        new StudiedLesson(3, "three", 30)), true, at);
    }

    /** Another version of that rule, whose passed test alone earns so much; to be taken back with its transaction. */
    public void anotherRule(LocalDate from, String testHours) {
        conversion.enter(Rules.onlyTheTest(ThreadLocalRandom.current().nextInt(1000, 1 << 30), from, testHours));
    }

    /** As it is told: in the transaction that completes. */
    @Transactional
    public void tell(CourseCompleted done) {
        completed.fire(done);
    }

    /** The event comes first and the no afterwards, in one transaction. */
    @Transactional
    public void tellAndRefuse(CourseCompleted done) {
        completed.fire(done);
        throw new Rejected("test.refused");
    }

    public OpeningRow row(Someone who, Ledger ledger, Kind kind, LocalDate on, String days, String hours) {
        return new OpeningRow("r-" + UUID.randomUUID(), who.code(), ledger, kind, "class", "school", on,
                days == null ? null : new BigDecimal(days), hours, "certificate");
    }

    /** A concentrated class of cadre 1, in no database. */
    public static HoursEntry entry(LocalDate on, String hours, String days) {
        var who = new CadreRow(1, "C", "name", "U", "unit", "/U/", "post", "clerk", "clerks", null);
        return new HoursEntry(HoursEntry.Head.GENESIS, new Posting(who, Ledger.CADRE, Kind.CONCENTRATED, "deed",
                "title", null, null, Hours.of(hours),
                days == null ? null : new BigDecimal(days), on, null, new RegisterInputs(hours, days)), Instant.EPOCH);
    }

    public int take(OpeningRow... rows) {
        return register.take("test", List.of(rows));
    }
}
