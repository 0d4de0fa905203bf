package org.ciyan.platform.web;

import static java.lang.System.Logger.Level.ERROR;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.kernel.NotFound;
import org.ciyan.platform.Incident;

/**
 * The last resort of pages: gives the bug a number, logs it once with its stack, and shows the number. No page itself.
 */
@WebServlet("/incident")
public class IncidentServlet extends HttpServlet {

    private static final System.Logger LOG = System.getLogger(IncidentServlet.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException,
            IOException {
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        boolean asked = request.getDispatcherType() == DispatcherType.REQUEST;
        if (asked || thrown != null && Causes.ofInterest(thrown) instanceof NotFound) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            request.getRequestDispatcher("/WEB-INF/error/404.xhtml").forward(request, response);
            return;
        }
        var incident = Incident.number();
        LOG.log(ERROR, "incident " + incident + " at " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                thrown);
        request.setAttribute("ciyan.incident", incident);
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        request.getRequestDispatcher("/WEB-INF/error/500.xhtml").forward(request, response);
    }
}
