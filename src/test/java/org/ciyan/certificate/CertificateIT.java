package org.ciyan.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.audit.AuditRecord;
import org.ciyan.audit.AuditTrail;
import org.ciyan.audit.TrailQuestion;
import org.ciyan.kernel.Hours;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Period;
import org.ciyan.kernel.Rejected;
import org.ciyan.learning.CourseCompleted;
import org.ciyan.ledger.HoursLedger;
import org.ciyan.ledger.LedgerFixture;
import org.ciyan.organization.People;
import org.ciyan.organization.People.Someone;
import org.ciyan.organization.Scope;
import org.ciyan.platform.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class CertificateIT {

    static final Instant AT = Instant.parse("2026-03-31T16:30:00Z");
    static final Instant BEFORE_ANY_RULE = Instant.parse("2019-03-31T16:30:00Z");

    @Inject Certificates certificates;
    @Inject Verification verification;
    @Inject HoursLedger ledger;
    @Inject LedgerFixture given;
    @Inject People people;
    @Inject AuditTrail trail;
    @Inject Tables tables;
    @Inject UserTransaction transaction;

    Someone me;
    Scope mine;
    CourseCompleted done;

    @BeforeEach
    void aCadreWhoCompletes() {
        given.aRule();
        me = people.aCadre();
        mine = people.scope(me.code());
        done = given.aCompletion(me, AT);
    }

    @Test
    void aCompletionIsCertifiedOnTheLocalDayWithTheHolderOfThatDay() {
        given.tell(done);

        assertThat(certificates.of(me.id())).singleElement().satisfies(held -> {
            var c = held.certificate();
            assertThat(held.isRevoked()).isFalse();
            assertThat(c.getNumber()).startsWith("CY2026-").matches(CertificateNumber::isWellFormed);
            assertThat(c.getHolder()).isEqualTo("学员·演示");
            assertThat(c.getUnitName()).isEqualTo("演示镇");
            assertThat(c.getTitle()).isEqualTo("title");
            assertThat(c.getMinutes()).isEqualTo(61);
            assertThat(c.getLessons()).extracting(Studied::title).containsExactly("one", "two", "three");
            assertThat(c.getHours()).isEqualTo(Hours.of("2.25"));
            assertThat(c.getIssuedOn()).as("in Shanghai it is the next day").isEqualTo(LocalDate.of(2026, 4, 1));
            assertThat(c.getIssuer()).isEqualTo("演示县委党校（示例）");
            assertThat(certificates.keys()).anyMatch(k -> k.hasSigned(c.statement(), c.getSignature()));
        });
    }

    @Test
    void itsHoursAreWhatTheLedgerPostedWhateverRuleCameIntoForce() throws Exception {
        given.tell(done);
        transaction.begin();
        try {
            given.anotherRule(LocalDate.of(2026, 4, 1), "7.77");
            given.tell(given.aCompletion(me, AT.plusSeconds(1)));

            assertThat(certificates.of(me.id())).as("newest first")
                    .extracting(held -> held.certificate().getHours().toString()).containsExactly("7.77", "2.25");
            assertThat(ledger.statement(me.id())).as("oldest first")
                    .extracting(entry -> entry.getHours().toString()).containsExactly("2.25", "7.77");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void hoursOfOthersInTheSameTransactionAreNotMixedUp() throws Exception {
        var other = people.aCadre();
        var without = given.aCompletion(other, BEFORE_ANY_RULE);
        transaction.begin();
        given.tell(done);
        given.tell(without);
        transaction.commit();

        assertThat(certificates.of(me.id())).singleElement()
                .satisfies(held -> assertThat(held.certificate().getHours()).isEqualTo(Hours.of("2.25")));
        assertThat(certificates.of(other.id())).singleElement()
                .satisfies(held -> assertThat(held.certificate().getHours()).isNull());
    }

    @Test
    void whereNoRuleGaveHoursItStatesNone() {
        given.tell(given.aCompletion(me, BEFORE_ANY_RULE));

        assertThat(ledger.statement(me.id())).isEmpty();
        assertThat(certificates.of(me.id())).singleElement()
                .satisfies(held -> assertThat(held.certificate().getHours()).isNull());
    }

    @Test
    void theSameCompletionTwiceIsCertifiedOnce() {
        given.tell(done);
        given.tell(done);
        assertThat(certificates.of(me.id())).hasSize(1);
    }

    @Test
    void evenBehindTheServicesBackThereIsNoSecondOne() {
        given.tell(done);
        assertThatThrownBy(() -> tables.update("""
                insert into certificate (number, code, enrollment_id, cadre_id, holder, unit_name, course,
                    version, title, lessons, minutes, tested, issuer, issued_on, issued_at, key_number, signature)
                select ?, code, enrollment_id, cadre_id, holder, unit_name, course, version, title, lessons,
                    minutes, tested, issuer, issued_on, issued_at, key_number, signature
                from certificate where enrollment_id = ?""",
                UUID.randomUUID().toString().substring(0, 20), done.enrollmentId()))
                .isInstanceOf(SQLException.class).hasMessageContaining("one_per_enrollment");
    }

    @Test
    void certificateAndHoursAreOneCommitOrNone() {
        assertThatThrownBy(() -> given.tellAndRefuse(done)).isInstanceOf(Rejected.class).hasMessage("test.refused");
        assertThat(certificates.of(me.id())).isEmpty();
        assertThat(ledger.statement(me.id())).isEmpty();

        given.tell(done);
        assertThat(certificates.of(me.id())).hasSize(1);
        assertThat(ledger.statement(me.id())).hasSize(1);
    }

    @Test
    void theApplicationCannotChangeOrDeleteOne() throws SQLException {
        given.tell(done);
        for (var sql : new String[] {"update certificate set holder = 'x' where cadre_id = ?",
                "delete from certificate where cadre_id = ?"}) {
            assertThatThrownBy(() -> tables.update(sql, me.id())).isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
        assertThatThrownBy(() -> tables.update("update certificate_key set private_key = 'x'"))
                .isInstanceOf(SQLException.class).hasMessageContaining("denied");
    }

    @Test
    void anothersIsNotFound() {
        given.tell(done);
        var number = certificates.of(me.id()).get(0).certificate().getNumber();
        var other = people.aCadre();
        assertThatThrownBy(() -> certificates.certificate(other.id(), number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> certificates.certificate(people.scope(other.code()), me.code(), number))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> certificates.certificate(me.id(), "CY2026-999999-0")).isInstanceOf(NotFound.class);
        assertThat(certificates.certificate(mine, me.code(), number.toLowerCase()).certificate().getNumber())
                .isEqualTo(number);
    }

    @Test
    void anybodyVerifiesItAndSeesAMask() {
        given.tell(done);
        var c = certificates.of(me.id()).get(0).certificate();
        var verified = verification.verify(c.getNumber().toLowerCase(), " " + c.getCode().toLowerCase(), anAddress());
        assertThat(verified.state()).isEqualTo(Verified.State.VALID);
        assertThat(verified.holder()).isEqualTo("学*·**");
        assertThat(verified.minutes()).isEqualTo(61);
    }

    @Test
    void aWrongNumberIsToldLikeAWrongCode() {
        given.tell(done);
        var c = certificates.of(me.id()).get(0).certificate();
        var wrongCode = verification.verify(c.getNumber(), "2222222222", anAddress());
        var wrongNumber = verification.verify("CY2026-999999-0", c.getCode(), anAddress());
        assertThat(wrongCode).isEqualTo(wrongNumber).isEqualTo(Verified.UNKNOWN);
    }

    @Test
    void whoGuessesMustWaitEvenWithTheRightCode() {
        given.tell(done);
        var c = certificates.of(me.id()).get(0).certificate();
        var guesser = anAddress();
        for (int i = 0; i < 20; i++) {
            assertThat(verification.verify(c.getNumber(), "222222222" + i, guesser).state())
                    .isEqualTo(Verified.State.UNKNOWN);
        }
        assertThat(verification.verify(c.getNumber(), c.getCode(), guesser).state()).isEqualTo(Verified.State.WAIT);
        assertThat(verification.pause(guesser)).isBetween(Misses.WINDOW.minusMinutes(1), Misses.WINDOW);
        assertThat(verification.verify(c.getNumber(), c.getCode(), anAddress()).state())
                .isEqualTo(Verified.State.VALID);
    }

    @Test
    void aRevokedOneSaysSoAndIsNotIssuedAnew() {
        given.tell(done);
        var c = certificates.of(me.id()).get(0).certificate();
        assertThatThrownBy(() -> certificates.revoke(mine, me.code(), c.getNumber(), " ", null))
                .hasMessage("certificate.revoked-without-reason");
        assertThatThrownBy(() -> certificates.revoke(mine, me.code(), c.getNumber(), "mine", me.id()))
                .hasMessage("certificate.own");

        certificates.revoke(mine, me.code(), c.getNumber(), "issued to the wrong person", null);
        assertThatThrownBy(() -> certificates.revoke(mine, me.code(), c.getNumber(), "again", null))
                .hasMessage("certificate.revoked-before");
        given.tell(done);

        assertThat(certificates.of(me.id())).singleElement().matches(Held::isRevoked)
                .satisfies(held -> assertThat(held.revocation().getReason()).isEqualTo("issued to the wrong person"));
        assertThat(verification.verify(c.getNumber(), c.getCode(), anAddress()).state())
                .isEqualTo(Verified.State.REVOKED);
        assertThat(acts()).contains("certificate.revoke true", "certificate.revoke false");
    }

    @Test
    void eightRevocationsAtOnceAreOne() throws Exception {
        AtOnce.rounds(() -> {
            aCadreWhoCompletes();
            given.tell(done);
            var number = certificates.of(me.id()).get(0).certificate().getNumber();
            var got = AtOnce.times(8, () -> catchThrowable(
                    () -> certificates.revoke(mine, me.code(), number, "issued to the wrong person", null)));

            assertThat(got).filteredOn(Objects::isNull).hasSize(1);
            assertThat(got).filteredOn(Objects::nonNull).hasSize(7).extracting(Throwable::getMessage)
                    .containsOnly("certificate.revoked-before");
        });
    }

    @Test
    void aRecordThatWasTamperedWithDoesNotMatchItsSignature() throws SQLException {
        given.tell(done);
        var c = certificates.of(me.id()).get(0).certificate();
        tables.updateAsOwner("update certificate set minutes = 600 where number = ?", c.getNumber());
        assertThat(verification.verify(c.getNumber(), c.getCode(), anAddress()).state())
                .isEqualTo(Verified.State.ALTERED);
    }

    @Test
    void looksAtOthersAreRecorded() {
        certificates.of(mine, me.code());
        assertThat(acts()).contains("certificate.look-at-certificates true");
    }

    private List<String> acts() {
        var today = LocalDate.now();
        return trail.newest(new TrailQuestion(null, me.code(), null,
                new Period(today.minusDays(1), today.plusDays(1))), null, 100).stream()
                .map((AuditRecord act) -> act.getWhat() + " " + act.isDone()).toList();
    }

    private static String anAddress() {
        return UUID.randomUUID().toString();
    }
}
