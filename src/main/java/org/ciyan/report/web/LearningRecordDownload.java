package org.ciyan.report.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.report.LearningRecordPaper;
import org.ciyan.report.LearningRecords;

/** Hands out a learning record to be printed: one's own, or (by {@code code}) somebody's in scope. */
@WebServlet("/report/learning-record.pdf")
public class LearningRecordDownload extends HttpServlet {

    @Inject transient CurrentUser user;
    @Inject transient LearningRecords records;
    @Inject transient LearningRecordPaper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getParameter("code");
        var learned = code == null || code.isBlank()
                ? records.of(user.cadreId()) : records.of(user.scope(Role.OVERSEERS), code);
        var file = paper.of(learned);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition",
                "inline; filename=\"learning-record-" + learned.cadre().code().replaceAll("\\W", "") + ".pdf\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
