package org.ciyan.platform.web;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.platform.Opened;

/**
 * Fires {@link Opened} at the first request, which soon comes: the launcher and a container's health check ask for the
 * server's health as soon as it listens.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class FirstRequest extends HttpFilter {

    private static final System.Logger LOG = System.getLogger(FirstRequest.class.getName());

    @Inject transient Event<Opened> opened;
    private final AtomicBoolean said = new AtomicBoolean();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (said.compareAndSet(false, true)) {
            say();
        }
        chain.doFilter(request, response);
    }

    /** What goes wrong there is none of the visitor's business; the next request says it again. */
    private void say() {
        try {
            opened.fire(new Opened());
        } catch (RuntimeException e) {
            said.set(false);
            LOG.log(WARNING, "what should go on after the start did not", e);
        }
    }
}
