package org.ciyan.report.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.platform.web.ActiveLocale;
import org.ciyan.report.TrailWorkbook;

/** Hands out the trail as a workbook, by the same address as the page. */
@WebServlet("/report/trail.xlsx")
public class TrailDownload extends HttpServlet {

    @Inject transient CurrentUser user;
    @Inject transient TrailWorkbook workbook;
    @Inject transient TrailAsked asked;
    @Inject transient ActiveLocale active;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = asked.question();
        var days = question.period().from() + " – " + question.period().to();
        workbook.write(user.scope(Role.READERS_OF_THE_TRAIL), question, days, active.getLocale(),
                Workbooks.attached(response, "trail"));
    }
}
