package org.ciyan.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.ciyan.certificate.Certificates;
import org.ciyan.learning.Learning;
import org.ciyan.ledger.HoursEntry;
import org.ciyan.ledger.HoursLedger;
import org.ciyan.organization.CadreRow;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Scope;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;

/** Learning records: one's own, or of a cadre in scope. */
@ApplicationScoped
@Transactional
public class LearningRecords {

    @Inject Learning learning;
    @Inject HoursLedger ledger;
    @Inject Certificates certificates;
    @Inject Organization organization;
    @Inject Clock clock;

    /** One's own. Not one transaction: completions missed by a crash are settled first, each in its own. */
    @Transactional(TxType.SUPPORTS)
    public LearningRecord of(long cadreId) {
        return of(organization.cadre(cadreId, LocalDate.now(clock)));
    }

    /** The record of a cadre in scope; every look is recorded. */
    @Audited("report.look-at-learning-record")
    public LearningRecord of(Scope scope, @Subject String cadreCode) {
        return of(organization.cadre(scope, cadreCode, LocalDate.now(clock)));
    }

    private LearningRecord of(CadreRow cadre) {
        var courses = learning.begun(cadre.id());
        var statement = ledger.statement(cadre.id());
        List<HoursEntry> entries = statement.stream()
                .sorted(Comparator.comparing(HoursEntry::getOccurredOn).thenComparing(HoursEntry::getSequence)
                        .reversed()).toList();
        return new LearningRecord(cadre, courses, entries, certificates.of(cadre.id()),
                ledger.isIntact(cadre.id(), statement), clock.instant());
    }
}
