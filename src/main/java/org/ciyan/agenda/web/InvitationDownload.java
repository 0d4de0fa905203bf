package org.ciyan.agenda.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.agenda.Sessions;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A session for one's calendar. */
@WebServlet("/agenda/invitation.ics")
public class InvitationDownload extends HttpServlet {

    @Inject Sessions sessions;
    @Inject CurrentUser user;
    @Inject @ConfigProperty(name = "ciyan.public.url") String address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getParameter("code");
        var file = sessions.invitation(Visitor.of(user), code,
                address.replaceFirst("/$", "") + "/agenda/session?code=" + code);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition",
                "attachment; filename=\"" + code.replaceAll("[^\\w-]", "") + ".ics\"");
        response.getWriter().write(file);
    }
}
