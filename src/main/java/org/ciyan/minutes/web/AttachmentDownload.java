package org.ciyan.minutes.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.NotFound;
import org.ciyan.minutes.Filing;

/** A file that is filed with a session, to be saved; never shown in the browser by this address. */
@WebServlet("/minutes/attachment")
public class AttachmentDownload extends HttpServlet {

    @Inject transient CurrentUser user;
    @Inject transient Filing filing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = request.getParameter("id");
            var file = filing.attachment(Visitor.of(user), request.getParameter("code"),
                    id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
            response.setContentType("application/octet-stream");
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                    + URLEncoder.encode(file.getFileName(), UTF_8).replace("+", "%20"));
            response.setContentLengthLong(file.getSize());
            filing.write(file, response.getOutputStream());
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
