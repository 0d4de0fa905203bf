package org.ciyan.roster.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.platform.web.Uploads;

/**
 * Says of an upload that nobody would read that it is too large: before it is received, if its length is told; else as
 * soon as that much has come. What comes broken is said to be so.
 */
@WebFilter("/roster/imports")
public class LargestUpload extends HttpFilter {

    /** As in web.xml, where a request beyond it breaks without words. */
    static final long MOST = 64L << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var refused = request.getContentLengthLong() > MOST ? "too-large" : received(request);
        if (refused.isEmpty()) {
            take(request, response, chain);
        } else {
            response.sendRedirect(request.getContextPath() + "/roster/imports?refused=" + refused);
        }
    }

    /** What the container put into files is gone with the request. */
    private static void take(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            if (Uploads.holdsFiles(request)) {
                for (var part : request.getParts()) {
                    part.delete();
                }
            }
        }
    }

    /** Takes the upload in, since Faces would break on it; why that is not possible, or empty. */
    private static String received(HttpServletRequest request) {
        try {
            if (Uploads.holdsFiles(request)) {
                request.getParts();
            }
            return "";
        } catch (IllegalStateException tooLarge) {
            return "too-large";
        } catch (IOException | ServletException broken) {
            return "damaged";
        }
    }
}
