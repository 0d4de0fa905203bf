package org.ciyan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import jakarta.inject.Inject;

import org.ciyan.InTheContainer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What a table's comment says is what the application may do with it. */
@InTheContainer
class AppendOnlyIT {

    @Inject Tables tables;
    @Inject @ConfigProperty(name = "ciyan.db.url") String url;
    @Inject @ConfigProperty(name = "ciyan.db.user") String user;
    @Inject @ConfigProperty(name = "ciyan.db.owner.user") String owner;
    @Inject @ConfigProperty(name = "ciyan.db.owner.password") String password;

    @Test
    void aTableThatBecomesAppendOnlyLosesTheRightToChangeIt() throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            started(connection, "create table once (id int primary key)");
            tables.update("insert into once values (1)");
            assertThat(tables.update("update once set id = 2")).isEqualTo(1);

            started(connection, "alter table once comment = 'append-only'");
            tables.update("insert into once values (3)");
            assertThatThrownBy(() -> tables.update("update once set id = 4")).hasMessageContaining("denied");
            assertThatThrownBy(() -> tables.update("delete from once")).hasMessageContaining("denied");
            assertThat(tables.number("select sum(id) from once")).isEqualTo(5);
        } finally {
            tables.updateAsOwner("drop table if exists once");
        }
    }

    /** As after a migration. */
    private void started(Connection connection, String migration) throws SQLException {
        tables.updateAsOwner(migration);
        var migrations = new Migrations();
        migrations.user = user;
        migrations.grant(connection);
    }
}
