package org.ciyan.platform.watch;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

import org.ciyan.platform.Database;

/**
 * Whether the database answers within two seconds. Asked on a separate thread, one query at a time, so that a database
 * that hangs does not occupy a thread for each check.
 */
@ApplicationScoped
class DatabasePulse implements Pulse {

    private static final int SECONDS = 2;

    @Resource(lookup = Database.NAME) DataSource database;
    @Resource ManagedExecutorService threads;

    private Future<Boolean> pending;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean isBeating() {
        try {
            return ask().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Future<Boolean> ask() {
        if (pending == null || pending.isDone()) {
            pending = threads.submit(this::answers);
        }
        return pending;
    }

    private boolean answers() throws SQLException {
        try (var connection = database.getConnection(); var query = connection.prepareStatement("select 1");
                var row = query.executeQuery()) {
            return row.next();
        }
    }
}
