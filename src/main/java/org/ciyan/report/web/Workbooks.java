package org.ciyan.report.web;

import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.report.Target;

/** How a workbook is handed out. */
final class Workbooks {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbooks() { }

    /** To be saved under a name, of which only letters, digits and hyphens stay. */
    static Target attached(HttpServletResponse response, String name) {
        return () -> {
            response.setContentType(XLSX);
            response.setHeader("Content-Disposition",
                    "attachment; filename=\"" + name.replaceAll("[^\\w-]", "") + ".xlsx\"");
            return response.getOutputStream();
        };
    }
}
