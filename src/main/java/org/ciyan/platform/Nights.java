package org.ciyan.platform;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The one clock job: whoever has nightly work hears {@link Night} and opens transactions of their own. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
class Nights {

    @Inject Event<Night> night;

    @Schedule(hour = "3", minute = "10", persistent = false, info = "nightly work")
    void fall() {
        night.fire(new Night());
    }
}
