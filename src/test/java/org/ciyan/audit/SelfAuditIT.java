package org.ciyan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.platform.watch.Night;
import org.junit.jupiter.api.Test;

@InTheContainer
class SelfAuditIT {

    @Inject SelfAudit audit;
    @Inject Event<Night> night;

    /** On a thread of its own, as a timer's is: nobody asks, and there is no request. */
    @Test
    void eachNightAllChecksAreMade() throws Exception {
        var before = audit.run();
        AtOnce.times(1, () -> {
            night.fire(new Night());
            return null;
        });

        assertThat(audit.last()).hasValueSatisfying(run -> {
            assertThat(run.getId()).isGreaterThan(before.getId());
            assertThat(run.getChecks()).contains("ledger-chains", "plan-sums");
        });
    }
}
