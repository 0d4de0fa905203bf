package org.ciyan.platform;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether the database answers within two seconds. */
@ApplicationScoped
class DatabasePulse implements Pulse {

    private static final int SECONDS = 2;

    @Resource(lookup = Database.NAME) DataSource database;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean isBeating() {
        try (var connection = database.getConnection(); var ask = connection.prepareStatement("select 1")) {
            ask.setQueryTimeout(SECONDS);
            return ask.executeQuery().next();
        } catch (SQLException away) {
            return false;
        }
    }
}
