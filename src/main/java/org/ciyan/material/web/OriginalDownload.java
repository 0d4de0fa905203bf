package org.ciyan.material.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.material.MaterialImports;
import org.ciyan.platform.web.Attached;

/** The file that a version of a material was taken from, to be saved. */
@WebServlet("/material/original")
public class OriginalDownload extends HttpServlet {

    @Inject MaterialImports imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var version = request.getParameter("version");
        var upload = imports.original(request.getParameter("code"),
                version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0);
        Attached.as(response, "application/octet-stream", upload.getFileName());
        imports.write(upload, response.getOutputStream());
    }
}
