package org.ciyan.identity.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ciyan.identity.ApiToken;
import org.ciyan.identity.BrowserSession;
import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.identity.Sessions;
import org.omnifaces.util.Faces;

/** One's own account: who I am here, how I like to read, where I am signed in, the way out. */
@Named
@RequestScoped
public class MeView {

    @Inject CurrentUser user;
    @Inject Sessions sessions;
    @Inject HttpServletRequest request;

    private List<BrowserSession> open;
    private List<ApiToken> tokens;

    public List<Role> getRoles() {
        return List.copyOf(user.getRoles());
    }

    public List<BrowserSession> getSessions() {
        if (open == null) {
            open = sessions.of(user.getUsername());
        }
        return open;
    }

    public List<ApiToken> getTokens() {
        if (tokens == null) {
            tokens = sessions.tokensOf(user.getUsername());
        }
        return tokens;
    }

    public boolean isThis(BrowserSession session) {
        return session.has(SignedIn.key(request).orElse(null));
    }

    /** Ends another session of the user; the current one ends by signing out. */
    public void end(long id) {
        sessions.end(user.getUsername(), id);
        again();
    }

    public void endToken(long id) {
        sessions.endToken(user.getUsername(), id);
        again();
    }

    private static void again() {
        Faces.redirect(Faces.getRequestContextPath() + "/identity/me");
    }
}
