package org.ciyan.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a request comes from. Only a proxy that ends the encryption makes a request secure here (the server itself
 * speaks plain HTTP); its word is then taken, and of {@code X-Forwarded-For} only the last entry, which is the proxy's
 * own.
 */
public final class ClientAddress {

    static final String HEADER = "X-Forwarded-For";

    private ClientAddress() { }

    public static String of(HttpServletRequest request) {
        var told = request.isSecure() ? request.getHeader(HEADER) : null;
        return told == null || told.isBlank()
                ? request.getRemoteAddr() : told.substring(told.lastIndexOf(',') + 1).strip();
    }
}
