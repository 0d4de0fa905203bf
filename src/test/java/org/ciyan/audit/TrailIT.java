package org.ciyan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.ciyan.InTheContainer;
import org.ciyan.audit.AuditTrail.Column;
import org.ciyan.kernel.Period;
import org.ciyan.platform.AuditedAct;
import org.ciyan.platform.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class TrailIT {

    @Inject AuditTrail trail;
    @Inject UserTransaction transaction;
    @Inject Tables tables;
    @Inject Clock clock;
    @PersistenceContext EntityManager em;

    String subject = "trail-" + UUID.randomUUID();
    Period days;

    @BeforeEach
    void someActs() throws SQLException {
        var today = LocalDate.now(clock);
        days = new Period(today.minusDays(1), today.plusDays(1));
        for (int i = 0; i < 5; i++) {
            trail.keep(new AuditedAct("who-" + i % 2, "plan.look-at-standing", subject, "10.0.0.1", true));
        }
        trail.keep(new AuditedAct("who-0", "ledger.reverse", subject, "10.0.0.1", false));
    }

    @Test
    void everyConditionNarrowsAndBlankOnesDoNot() {
        assertThat(trail.count(about(null, null))).isEqualTo(6);
        assertThat(trail.count(about(" ", ""))).isEqualTo(6);
        assertThat(trail.count(about("who-1", null))).isEqualTo(2);
        assertThat(trail.count(about("who-0", "ledger.reverse"))).isEqualTo(1);
        assertThat(trail.count(about("who-1", "ledger.reverse"))).isZero();
        assertThat(trail.count(new TrailQuestion(null, subject, null,
                new Period(days.from().minusDays(9), days.from().minusDays(1))))).isZero();
    }

    @Test
    void recordsComeInTheOrderAskedForAndPageByPage() {
        var all = about(null, null);
        assertThat(trail.acts(all, Column.AT, true, 0, 9)).extracting(AuditRecord::getWhat)
                .startsWith("ledger.reverse").hasSize(6);
        assertThat(trail.acts(all, Column.AT, false, 0, 9)).extracting(AuditRecord::getWhat).endsWith("ledger.reverse");
        assertThat(trail.acts(all, Column.WHO, false, 0, 9)).extracting(AuditRecord::getWho)
                .containsExactly("who-0", "who-0", "who-0", "who-0", "who-1", "who-1");
        assertThat(trail.acts(all, Column.WHO, true, 0, 3)).extracting(AuditRecord::getWho)
                .containsExactly("who-1", "who-1", "who-0");
        assertThat(trail.acts(all, Column.WHO, true, 3, 3)).extracting(AuditRecord::getId)
                .doesNotContainAnyElementsOf(ids(trail.acts(all, Column.WHO, true, 0, 3))).hasSize(3);
    }

    @Test
    void whoReadsOnFromTheLastRecordMissesNoneOfTheSameInstant() throws SQLException {
        tables.updateAsOwner("update audit_record set at = now(6) where subject = ?", subject);
        var read = new ArrayList<AuditRecord>();
        for (var part = trail.newest(about(null, null), null, 2); !part.isEmpty();
                part = trail.newest(about(null, null), read.get(read.size() - 1), 2)) {
            read.addAll(part);
        }
        assertThat(ids(read)).hasSize(6).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void whoReadsOnHoldsOnlyThePartJustRead() throws Exception {
        transaction.begin();
        try {
            assertThat(trail.newest(about(null, null), null, 9)).hasSize(6).noneMatch(em::contains);
            assertThat(trail.acts(about(null, null), Column.AT, true, 0, 9)).as("as others are")
                    .allMatch(em::contains);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aSubjectsRecordsAreReadWithoutTheOthers() throws Exception {
        Tables.Check mine = () -> assertThat(trail.acts(about(null, null), Column.AT, true, 0, 50)).hasSize(6);
        var among = tables.cost(mine);
        for (int i = 0; i < 50; i++) {
            trail.keep(new AuditedAct("who-0", "plan.look-at-standing", "other-" + i, "10.0.0.1", true));
        }
        assertThat(among.rows()).as("that the counter counts").isPositive();
        assertThat(tables.cost(mine)).as("with 50 more records of others").isEqualTo(among);
    }

    private TrailQuestion about(String who, String act) {
        return new TrailQuestion(who, subject, act, days);
    }

    private static List<Long> ids(List<AuditRecord> records) {
        return records.stream().map(AuditRecord::getId).toList();
    }
}
