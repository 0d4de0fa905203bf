package org.ciyan.report.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.organization.Selection;
import org.ciyan.platform.web.ActiveLocale;
import org.ciyan.report.StandingsWorkbook;
import org.ciyan.report.Wanted;

/** Hands out the standings of a unit ({@code unit}, {@code period}, {@code name}, {@code state}) as a workbook. */
@WebServlet("/report/standings.xlsx")
public class StandingsDownload extends HttpServlet {

    @Inject transient CurrentUser user;
    @Inject transient StandingsWorkbook workbook;
    @Inject transient ActiveLocale active;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var scope = user.scope(Role.OVERSEERS);
        var unit = request.getParameter("unit");
        var asked = unit == null || unit.isBlank() ? scope.unitCode() : unit;
        var wanted = new Wanted(request.getParameter("period"), new Selection(request.getParameter("name"),
                request.getParameter("category"), Selection.Order.UNIT, false), request.getParameter("state"),
                active.getLocale());
        workbook.write(scope, asked, wanted, Workbooks.attached(response, "standings-" + asked));
    }
}
