package org.ciyan.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

import jakarta.servlet.http.HttpServletResponse;

/** Hands something out to be saved, and not to be shown in the browser. */
public final class Attached {

    private Attached() { }

    /** Says of an answer what it is, and under which name it is to be saved; a name may hold any character. */
    public static void as(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, UTF_8).replace("+", "%20"));
    }
}
