package org.ciyan.platform.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Files are taken only where a page asks for one (web.xml, {@code ciyan.uploads}); elsewhere they are not received. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Uploads extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asking = List.of(getServletContext().getInitParameter("ciyan.uploads").split(" "));
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (holdsFiles(request) && !(asking.contains(path) && request.getMethod().equals("POST"))) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            chain.doFilter(request, response);
        }
    }

    public static boolean holdsFiles(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
