package org.ciyan.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The address a request comes from. A request counts as secure only behind a proxy that terminates TLS, since the
 * server itself speaks plain HTTP. Only then is {@code X-Forwarded-For} believed, and only its last entry, which the
 * proxy added.
 */
public final class ClientAddress {

    static final String HEADER = "X-Forwarded-For";

    private ClientAddress() { }

    public static String of(HttpServletRequest request) {
        var forwarded = request.isSecure() ? request.getHeader(HEADER) : null;
        return forwarded == null || forwarded.isBlank()
                ? request.getRemoteAddr() : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
