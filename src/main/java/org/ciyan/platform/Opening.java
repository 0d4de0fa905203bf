package org.ciyan.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Says {@link Opened} as soon as the container lets timers run, which is when the application has started. A thread that begins
 * earlier, while {@link SchemaReady} is heard, never gets the application's context: its work on tables is in no transaction.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {

    @Inject Event<Opened> opened;
    @Resource TimerService timers;

    @PostConstruct
    void soon() {
        timers.createSingleActionTimer(1, new TimerConfig(null, false));
    }

    @Timeout
    void open() {
        opened.fire(new Opened());
    }
}
