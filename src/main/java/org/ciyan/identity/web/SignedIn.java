package org.ciyan.identity.web;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.identity.Proof;
import org.ciyan.identity.Sessions;
import org.ciyan.identity.SignIn;
import org.omnifaces.util.Faces;

/** Stores a sign-in in the browser: a new HTTP session, and the cookie of a known device. */
@RequestScoped
public class SignedIn {

    static final String KEY = "ciyan.session";
    static final String DEVICE = "ciyan-device";
    private static final Duration KNOWN = Duration.ofDays(365);

    @Inject HttpServletRequest request;
    @Inject Sessions sessions;
    @Inject SignIn signIn;

    /** The value of the known-device cookie; null if there is none. */
    String device() {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(DEVICE)).map(Cookie::getValue).findFirst().orElse(null);
    }

    /** Starts a new HTTP session with a new id, so that a planted id is useless; the old session's data is dropped. */
    void begin(Proof proof) {
        request.getSession().invalidate();
        request.getSession().setAttribute(KEY, sessions.open(proof, Devices.of(request.getHeader("User-Agent"))));
        mark(signIn.remember(proof, device()));
    }

    private void mark(String value) {
        var cookie = new Cookie(DEVICE, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge((int) KNOWN.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse) Faces.getExternalContext().getResponse()).addCookie(cookie);
    }

    /** The key of this session, if it is a signed-in one. */
    static Optional<String> key(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(KEY));
    }
}
