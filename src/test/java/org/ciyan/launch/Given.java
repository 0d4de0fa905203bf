package org.ciyan.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The external database that {@code mvn verify -Dciyan.db.url=…} names, if any. */
public final class Given {

    private Given() { }

    public static String url() {
        var url = System.getProperty("ciyan.db.url", "");
        return url.isBlank() ? null : url;
    }

    /** The environment under which the launcher uses it; empty if none is given. */
    public static Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        if (url() != null) {
            environment.put("CIYAN_DB_URL", url());
            environment.put("CIYAN_DB_USER", System.getProperty("ciyan.db.user", ""));
            environment.put("CIYAN_DB_PASSWORD", System.getProperty("ciyan.db.password", ""));
            environment.put("CIYAN_DB_APP_USER", System.getProperty("ciyan.db.app.user", ""));
            environment.put("CIYAN_DB_APP_PASSWORD", System.getProperty("ciyan.db.app.password", ""));
        }
        return environment;
    }

    public static Access access(Path folder) {
        var data = new DataFolder(folder);
        data.take();
        return new ExternalDatabase(environment()).access(data);
    }
}
