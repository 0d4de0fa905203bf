package org.ciyan.minutes.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.minutes.Filing;
import org.ciyan.platform.web.Attached;

/** A file that is filed with a session, to be saved; never shown in the browser by this address. */
@WebServlet("/minutes/attachment")
public class AttachmentDownload extends HttpServlet {

    @Inject transient CurrentUser user;
    @Inject transient Filing filing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        var file = filing.attachment(Visitor.of(user), request.getParameter("code"),
                id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
        Attached.as(response, "application/octet-stream", file.getFileName());
        response.setContentLengthLong(file.getSize());
        filing.write(file, response.getOutputStream());
    }
}
