package org.ciyan.platform.web;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** What every answer tells the browser to refuse. Faces pages replace the policy by one with a nonce (web.xml). */
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders implements Filter {

    static final String CSP = "Content-Security-Policy";
    static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException,
            ServletException {
        var http = new OnePolicy((HttpServletResponse) response);
        set((HttpServletRequest) request, http);
        chain.doFilter(request, http);
    }

    /** For answers given before any filter runs. */
    public static void set(HttpServletRequest request, HttpServletResponse http) {
        http.setHeader(CSP, POLICY);
        http.setHeader("X-Content-Type-Options", "nosniff");
        http.setHeader("Referrer-Policy", "same-origin");
        http.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        http.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            http.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        var path = RequestPath.of(request).orElse("");
        if (path.startsWith("/resources/")) {
            http.setHeader("Cache-Control", "public, max-age=600");
        } else if (!path.startsWith("/jakarta.faces.resource/")) {
            http.setHeader("Cache-Control", "no-store");
        }
    }

    /** Two policies would both be enforced; the page's own replaces ours. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(CSP)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
