package org.ciyan.register.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.NotFound;
import org.ciyan.platform.web.ActiveLocale;
import org.ciyan.platform.web.Attached;
import org.ciyan.register.RegisterPaper;
import org.ciyan.register.RegisterWorkbook;

/** The register of a body's year to take along, as workbook or to be printed. */
@WebServlet({"/register/register.xlsx", "/register/register.pdf"})
public class RegisterDownload extends HttpServlet {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject transient CurrentUser user;
    @Inject transient RegisterWorkbook workbook;
    @Inject transient RegisterPaper paper;
    @Inject transient ActiveLocale active;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = request.getParameter("body");
        var year = request.getParameter("year");
        if (body == null || year == null || !year.matches("2\\d{3}")) {
            throw new NotFound("register");
        }
        boolean pdf = request.getServletPath().endsWith(".pdf");
        var visitor = Visitor.of(user);
        var file = pdf ? paper.of(visitor, body, Integer.parseInt(year))
                : workbook.of(visitor, body, Integer.parseInt(year), active.getLocale());
        Attached.as(response, pdf ? "application/pdf" : XLSX, body + "-" + year + (pdf ? ".pdf" : ".xlsx"));
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
