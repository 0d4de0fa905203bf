package org.ciyan.platform.web;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Refuses uploads that are too large, with an explanation: before receiving them if the length is declared, else as
 * soon as the limit is passed. Damaged uploads are refused likewise. The page is opened anew with {@code refused}.
 */
@WebFilter({"/roster/imports", "/material/edit-material", "/material/import-materials",
        "/minutes/filing"})
public class LargestUpload extends HttpFilter {

    /** In bytes; the same limit as in web.xml, which alone would fail without an explanation. */
    static final long MOST = 64L << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var refused = request.getContentLengthLong() > MOST ? "too-large" : received(request);
        if (refused.isEmpty()) {
            take(request, response, chain);
        } else {
            response.sendRedirect(request.getRequestURI() + "?" + kept(request) + "refused=" + refused);
        }
    }

    /** What the address asked for, but the refusal of a file before. */
    private static String kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getQueryString()).flatMap(query -> Stream.of(query.split("&")))
                .filter(part -> !part.startsWith("refused=")).map(part -> part + "&").collect(Collectors.joining());
    }

    /** Passes the request on; afterwards deletes the files in which the container stored the upload. */
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

    /**
     * Receives the upload here, because Faces would fail on a bad one.
     *
     * @return why it cannot be received, or empty
     */
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
