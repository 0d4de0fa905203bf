package org.ciyan.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
