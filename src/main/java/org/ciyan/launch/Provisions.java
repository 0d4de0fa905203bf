package org.ciyan.launch;

import java.util.List;

/** The SQL that the embedded database runs at each start, before it accepts connections. */
final class Provisions {

    private Provisions() { }

    /**
     * Schema, owner, and an application user without any right on a table (migrations grant those). The installer also
     * makes password-less roots for 127.0.0.1, ::1 and the host's name: open to every user of this machine, so they go.
     */
    static List<String> of(Access access, String rootPassword) {
        return List.of(
                "delete from mysql.global_priv where user = '' or user = 'root' and host <> 'localhost';",
                "flush privileges;",
                "alter user root@localhost identified by '" + rootPassword + "';",
                "create database if not exists " + EmbeddedDatabase.SCHEMA
                        + " character set utf8mb4 collate utf8mb4_bin;",
                "create user if not exists " + access.owner() + "@'%';",
                "alter user " + access.owner() + "@'%' identified by '" + access.ownerPassword() + "';",
                "grant all on " + EmbeddedDatabase.SCHEMA + ".* to " + access.owner() + "@'%' with grant option;",
                "create user if not exists " + access.user() + "@'%';",
                "alter user " + access.user() + "@'%' identified by '" + access.password() + "';",
                "grant show view on " + EmbeddedDatabase.SCHEMA + ".* to " + access.user() + "@'%';");
    }
}
