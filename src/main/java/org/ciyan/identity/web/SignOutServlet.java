package org.ciyan.identity.web;

import java.io.IOException;
import java.security.MessageDigest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Ends the session; requires a POST with the session's CSRF token, so that no foreign page can do it. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    @Inject transient CsrfToken token;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sent = request.getParameter("csrf");
        if (sent != null && MessageDigest.isEqual(sent.getBytes(), token.getValue().getBytes())) {
            request.getSession().invalidate();
        }
        response.sendRedirect(request.getContextPath() + "/");
    }
}
