package org.ciyan.identity.web;

import java.security.MessageDigest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ciyan.platform.RandomCode;

/** A secret of the session that our own scripts send with requests and a foreign page cannot know. */
@Named
@RequestScoped
public class CsrfToken {

    static final String ATTRIBUTE = "ciyan.csrf";
    static final String HEADER = "X-CSRF-Token";

    @Inject HttpServletRequest request;

    public String getValue() {
        var session = request.getSession();
        synchronized (CsrfToken.class) {
            if (session.getAttribute(ATTRIBUTE) == null) {
                session.setAttribute(ATTRIBUTE, RandomCode.of128Bits());
            }
        }
        return (String) session.getAttribute(ATTRIBUTE);
    }

    static boolean matches(HttpServletRequest request) {
        var session = request.getSession(false);
        var sent = request.getHeader(HEADER);
        var known = session == null ? null : (String) session.getAttribute(ATTRIBUTE);
        return sent != null && known != null && MessageDigest.isEqual(sent.getBytes(), known.getBytes());
    }
}
