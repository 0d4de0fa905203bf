package org.ciyan.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** How the reader wants pages to look: night or day, large type, language. Kept in one cookie, known without script. */
@Named
@RequestScoped
public class Preferences {

    static final String COOKIE = "ciyan-look";

    @Inject HttpServletRequest request;

    public String getTheme() {
        return has("night") ? "night" : "day";
    }

    public String getType() {
        return has("large") ? "large" : "normal";
    }

    public String getLanguage() {
        return has("en") ? "en" : "zh";
    }

    /** The page to come back to after a wish was taken. */
    public String getHere() {
        var uri = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var path = uri == null ? request.getRequestURI() : uri;
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private boolean has(String wish) {
        return ("." + value() + ".").contains("." + wish + ".");
    }

    private String value() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }
}
