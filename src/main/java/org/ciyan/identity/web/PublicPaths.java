package org.ciyan.identity.web;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Paths open to everybody without signing in: single pages, and folders without personal data. All others are closed.
 */
final class PublicPaths {

    static final Set<String> PAGES = Set.of("/identity/sign-in", "/home/what-we-record", "/preferences", "/expired",
            "/offline", "/service-worker.js", "/favicon.ico", "/certificate/verify", "/openapi");
    /** Style sheets, scripts and icons; those of the page library come through Faces. */
    static final Set<String> FOLDERS = Set.of("/resources/theme/", "/resources/script/", "/jakarta.faces.resource/");
    static final Set<String> API = Set.of("/api/v1/tokens", "/api/v1/health");
    /** Anybody verifies a certificate by its number and check code. */
    static final Pattern CERTIFICATE = Pattern.compile("/api/v1/certificates/[^/]+");

    private PublicPaths() { }

    static boolean page(String path) {
        return PAGES.contains(path) || FOLDERS.stream().anyMatch(path::startsWith);
    }

    static boolean api(String path) {
        return API.contains(path) || CERTIFICATE.matcher(path).matches();
    }
}
