package org.ciyan.report.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.ciyan.audit.TrailQuestion;
import org.ciyan.kernel.Period;

/** The filters of the trail in an address, for page and workbook alike; the last week if it names no days. */
@Dependent
class TrailAsked {

    private static final int USUAL_DAYS = 7;

    @Inject HttpServletRequest request;
    @Inject Clock clock;

    /** If the first day is after the last, both are the last. */
    TrailQuestion question() {
        var last = day("to", LocalDate.now(clock));
        var first = day("from", last.minusDays(USUAL_DAYS - 1L));
        return new TrailQuestion(request.getParameter("who"), request.getParameter("subject"),
                request.getParameter("act"), new Period(first.isAfter(last) ? last : first, last));
    }

    private LocalDate day(String name, LocalDate usual) {
        var asked = request.getParameter(name);
        try {
            return asked == null || asked.isBlank() ? usual : LocalDate.parse(asked.strip());
        } catch (DateTimeException noDay) {
            return usual;
        }
    }
}
