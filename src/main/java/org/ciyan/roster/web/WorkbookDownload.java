package org.ciyan.roster.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.kernel.NotFound;
import org.ciyan.platform.web.ActiveLocale;
import org.ciyan.roster.ImportAccess;
import org.ciyan.roster.RosterWorkbooks;

/** Hands out the empty form, and the bad rows of an import ({@code id}). */
@WebServlet({"/roster/template.xlsx", "/roster/bad-rows.xlsx"})
public class WorkbookDownload extends HttpServlet {

    @Inject transient ImportAccess access;
    @Inject transient RosterWorkbooks workbooks;
    @Inject transient ActiveLocale active;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        access.check();
        boolean form = request.getServletPath().endsWith("template.xlsx");
        var file = form ? workbooks.template(active.getLocale()) : workbooks.badRows(id(request), active.getLocale());
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition",
                "attachment; filename=\"" + (form ? "roster.xlsx" : "bad-rows.xlsx") + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private static long id(HttpServletRequest request) {
        var id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound("import " + id);
        }
        return Long.parseLong(id);
    }
}
