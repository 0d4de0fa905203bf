package org.ciyan.identity.web;

import java.util.Set;

/** What anybody may open without signing in. Everything else is closed. */
final class PublicPaths {

    static final Set<String> PAGES = Set.of("/identity/sign-in", "/home/what-we-record", "/preferences", "/expired",
            "/offline", "/service-worker.js", "/incident", "/favicon.ico", "/certificate/verify");
    static final Set<String> API = Set.of("/api/v1/tokens", "/api/v1/health");
    /** Anybody verifies a certificate, and takes the key to do so elsewhere. */
    static final String CERTIFICATES = "/api/v1/certificates/";

    private PublicPaths() { }

    static boolean page(String path) {
        return PAGES.contains(path) || path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/")
                || path.startsWith("/openapi") || path.startsWith("/WEB-INF/");
    }

    static boolean api(String path) {
        return API.contains(path) || path.startsWith(CERTIFICATES);
    }
}
