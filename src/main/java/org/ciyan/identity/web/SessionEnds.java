package org.ciyan.identity.web;

import static java.lang.System.Logger.Level.DEBUG;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

import org.ciyan.identity.Sessions;

/** Ends a browser session in the database when its HTTP session ends: by sign-out, a new sign-in, or a timeout. */
@WebListener
public class SessionEnds implements HttpSessionListener {

    private static final System.Logger LOG = System.getLogger(SessionEnds.class.getName());

    @Inject Sessions sessions;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        var key = (String) event.getSession().getAttribute(SignedIn.KEY);
        if (key != null) {
            end(key);
        }
    }

    /** While the server stops, the database may be unreachable; the session then lasts until it expires. */
    private void end(String key) {
        try {
            sessions.end(key);
        } catch (RuntimeException stopping) {
            LOG.log(DEBUG, "a session could not be ended", stopping);
        }
    }
}
