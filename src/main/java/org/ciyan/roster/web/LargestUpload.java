package org.ciyan.roster.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Says of an upload that nobody would read that it is too large, before it is received. */
@WebFilter("/roster/imports")
public class LargestUpload extends HttpFilter {

    /** As in web.xml, where a request beyond it breaks without words. */
    static final long MOST = 64L << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST) {
            response.sendRedirect(request.getContextPath() + "/roster/imports?refused=too-large");
        } else {
            chain.doFilter(request, response);
        }
    }
}
