package org.ciyan.platform.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The path of a request as the container serves it, decoded and normalised. Access control and cache headers are
 * decided by this path, never by the raw request URI.
 */
public final class RequestPath {

    /** Spellings that two readers may read in two ways: steps up, empty steps, parameters of a step, hidden slashes. */
    private static final Pattern TWO_WAYS = Pattern.compile(
            "\\.\\.|//|[;\\\\]|/\\.(/|$)|%(2e|2f|5c|3b|25|[01][0-9a-f]|7f)", Pattern.CASE_INSENSITIVE);

    private RequestPath() { }

    /** Beginning with a slash, without the context path; empty if the address can be read in more than one way. */
    public static Optional<String> of(HttpServletRequest request) {
        var sent = request.getRequestURI();
        if (TWO_WAYS.matcher(sent).find()) {
            return Optional.empty();
        }
        var served = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var read = decoded(sent).substring(request.getContextPath().length());
        var plain = served.replace('+', ' ');
        boolean same = plain.equals(read) || plain.equals(read + "index.xhtml");
        return same ? Optional.of(read) : Optional.empty();
    }

    /** A plus is read as a space by some, as itself by others: here the two are the same. */
    private static String decoded(String sent) {
        try {
            return URLDecoder.decode(sent, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
