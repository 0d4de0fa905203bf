package org.ciyan.launch;

/**
 * The product's access to its database: as its owner for migrations, as the restricted application user for the rest.
 */
public record Access(String url, String owner, String ownerPassword, String user, String password) {

    /**
     * Connection parameters that the product's SQL and times depend on, for every server. Payara names its own key
     * store to the whole JVM; MySQL hangs up on a client that shows a certificate it does not know, so the driver must
     * not show that one.
     */
    static final String PARAMETERS =
            "characterEncoding=UTF-8&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&rewriteBatchedStatements=true&useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=256"
            + "&prepStmtCacheSqlLimit=4096&useLocalSessionState=true&connectionCollation=utf8mb4_bin"
            + "&fallbackToSystemKeyStore=false";

    /** For the WAR, which reads them as MicroProfile Config. */
    void publish() {
        System.setProperty("ciyan.db.url", url);
        System.setProperty("ciyan.db.user", user);
        System.setProperty("ciyan.db.password", password);
        System.setProperty("ciyan.db.owner.user", owner);
        System.setProperty("ciyan.db.owner.password", ownerPassword);
    }

    static String complete(String url) {
        var complete = new StringBuilder(url);
        for (var parameter : PARAMETERS.split("&")) {
            if (!url.contains(parameter.substring(0, parameter.indexOf('=') + 1))) {
                complete.append(complete.indexOf("?") < 0 ? '?' : '&').append(parameter);
            }
        }
        return complete.toString();
    }
}
