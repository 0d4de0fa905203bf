package org.ciyan.platform.watch;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The only timer. Features with nightly work observe {@link Night} and open transactions of their own. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
class Nights {

    private static final System.Logger LOG = System.getLogger(Nights.class.getName());

    @Inject Event<Night> night;

    @Schedule(hour = "3", minute = "10", persistent = false, info = "nightly work")
    void fall() {
        try {
            night.fire(new Night());
        } catch (RuntimeException failed) {
            LOG.log(ERROR, "the nightly work failed", failed); // a job that throws is not called again
        }
    }
}
