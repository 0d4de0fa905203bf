package org.ciyan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.organization.People;
import org.junit.jupiter.api.Test;

@InTheContainer
class TriedAgainIT {

    @Inject Crossing crossing;
    @Inject People people;
    @Inject UserTransaction transaction;

    @Test
    void whoTheDatabaseEndsInADeadlockIsTriedOnceMore() throws Exception {
        long one = people.aCadre().id();
        long other = people.aCadre().id();
        AtOnce.rounds(() -> {
            var both = new CyclicBarrier(2);
            var tries = new AtomicInteger();
            AtOnce.all(List.<Callable<Integer>>of(() -> crossing.lock(one, other, both, tries),
                    () -> crossing.lock(other, one, both, tries)));
            assertThat(tries).as("one of two came twice").hasValue(3);
        });
    }

    /** The outer transaction is lost with the deadlock: only who opened it could try again. */
    @Test
    void withinATransactionNothingIsTriedAgain() throws Exception {
        long one = people.aCadre().id();
        var tries = new AtomicInteger();
        transaction.begin();
        try {
            assertThatThrownBy(() -> crossing.lock(one, one, null, tries)).isInstanceOf(NullPointerException.class);
        } finally {
            transaction.rollback();
        }
        assertThat(tries).hasValue(1);
    }
}
