package org.ciyan.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets the test runner's own servlet in; exists only in the archive of the in-container tests. */
@Specializes
@ApplicationScoped
public class TestsMayEnter extends SignInMechanism {

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        return request.getRequestURI().contains("/ArquillianServletRunner") ? context.doNothing()
                : super.validateRequest(request, response, context);
    }
}
