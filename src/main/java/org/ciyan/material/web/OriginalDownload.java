package org.ciyan.material.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.kernel.NotFound;
import org.ciyan.material.MaterialImports;

/** The file that a version of a material was taken from, to be saved. */
@WebServlet("/material/original")
public class OriginalDownload extends HttpServlet {

    @Inject MaterialImports imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var version = request.getParameter("version");
            var upload = imports.original(request.getParameter("code"),
                    version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0);
            response.setContentType("application/octet-stream");
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                    + URLEncoder.encode(upload.getFileName(), UTF_8).replace("+", "%20"));
            imports.write(upload, response.getOutputStream());
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
