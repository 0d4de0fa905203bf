package org.ciyan.identity.web;

import static java.lang.System.Logger.Level.DEBUG;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

import org.ciyan.identity.Sessions;

/**
 * An HTTP session that is over, by signing out, by another sign-in or unused for too long, is over in the tables too.
 */
@WebListener
public class SessionEnds implements HttpSessionListener {

    private static final System.Logger LOG = System.getLogger(SessionEnds.class.getName());

    @Inject Sessions sessions;

    @Override
    public void sessionDestroyed(HttpSessionEvent over) {
        var key = (String) over.getSession().getAttribute(SignedIn.KEY);
        if (key != null) {
            end(key);
        }
    }

    /** While the server stops the database may be out of reach: the row then lasts until its own end. */
    private void end(String key) {
        try {
            sessions.end(key);
        } catch (RuntimeException stopping) {
            LOG.log(DEBUG, "a session could not be ended", stopping);
        }
    }
}
