package org.ciyan.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The application's data source: the restricted user, whose rights {@link Migrations} grants table by table. */
@ApplicationScoped
@DataSourceDefinition(name = Database.NAME, className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=ciyan.db.url}", user = "${MPCONFIG=ciyan.db.user}",
        password = "${MPCONFIG=ciyan.db.password}", minPoolSize = 4, maxPoolSize = 32, initialPoolSize = 4,
        properties = {"fish.payara.is-connection-validation-required=true",
                "fish.payara.connection-validation-method=auto-commit",
                "fish.payara.validate-atmost-once-period-in-seconds=30",
                "fish.payara.statement-timeout-in-seconds=60"})
public class Database {

    public static final String NAME = "java:global/jdbc/ciyan";
}
