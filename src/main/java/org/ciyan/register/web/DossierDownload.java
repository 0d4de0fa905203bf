package org.ciyan.register.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.platform.web.Attached;
import org.ciyan.register.DossierPrint;

/** A whole session as one document; with {@code part=summary} its public part alone. */
@WebServlet({"/register/session.docx", "/register/session.pdf"})
public class DossierDownload extends HttpServlet {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject transient CurrentUser user;
    @Inject transient DossierPrint dossiers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getParameter("code");
        boolean publicPart = "summary".equals(request.getParameter("part"));
        boolean pdf = request.getServletPath().endsWith(".pdf");
        var visitor = Visitor.of(user);
        var file = pdf ? dossiers.paper(visitor, code, publicPart) : dossiers.word(visitor, code, publicPart);
        Attached.as(response, pdf ? "application/pdf" : DOCX, code + (publicPart ? "-summary" : "-whole")
                + (pdf ? ".pdf" : ".docx"));
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
