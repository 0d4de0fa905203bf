package org.ciyan.certificate.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.certificate.CertificatePaper;
import org.ciyan.certificate.Certificates;
import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;

/** Hands out a certificate ({@code number}; somebody else's with {@code cadre}) to be printed. */
@WebServlet("/certificate/certificate.pdf")
public class CertificateDownload extends HttpServlet {

    @Inject transient CurrentUser user;
    @Inject transient Certificates certificates;
    @Inject transient CertificatePaper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = request.getParameter("number");
        var cadre = request.getParameter("cadre");
        var held = cadre == null || cadre.isBlank() ? certificates.certificate(user.cadreId(), number)
                : certificates.certificate(user.scope(Role.OVERSEERS), cadre, number);
        var file = paper.of(held);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + held.certificate().getNumber() + ".pdf\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
