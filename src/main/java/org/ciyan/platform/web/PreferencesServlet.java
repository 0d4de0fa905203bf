package org.ciyan.platform.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Takes a reader's wish ({@code theme}, {@code type}, {@code lang}), keeps it in a cookie and goes {@code back}. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

    @Inject transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var cookie = new Cookie(Preferences.COOKIE, String.join(".",
                wish(request, "theme", preferences.getTheme(), "night", "day"),
                wish(request, "type", preferences.getType(), "large", "normal"),
                wish(request, "lang", preferences.getLanguage(), "en", "zh")));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
        response.sendRedirect(LocalPath.orHome(request.getParameter("back")));
    }

    private static String wish(HttpServletRequest request, String name, String present, String one, String other) {
        return Optional.ofNullable(request.getParameter(name)).filter(v -> v.equals(one) || v.equals(other))
                .orElse(present);
    }
}
