package org.ciyan.platform.rest;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import java.time.format.DateTimeParseException;

import com.fasterxml.jackson.core.JacksonException;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.platform.Incident;
import org.ciyan.platform.Trouble;

/**
 * Answers everything else: malformed is 400, too long 413, a concurrent change 409, a database that is unreachable or
 * overloaded 503; the rest is a bug, with an incident number.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(UnexpectedMapper.class.getName());

    /** Seconds. */
    private static final int SOON = 2;

    @Context HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        return response(headers, thrown);
    }

    static Response response(HttpHeaders headers, Throwable thrown) {
        for (var t = thrown; t != null; t = t.getCause()) {
            if (t instanceof LargestBody.TooLong) {
                return Problem.response(headers, 413, "frame.too-long", LargestBody.MOST >> 20).build();
            }
            if (t instanceof Rejected no) {
                var mapper = new RejectedMapper();
                mapper.headers = headers;
                return mapper.toResponse(no);
            }
            if (t instanceof NotFound) {
                return Problem.response(headers, 404, "frame.not-found").build();
            }
            if (t instanceof JacksonException || t instanceof ConstraintViolationException
                    || t instanceof DateTimeParseException) {
                return Problem.response(headers, 400, "frame.malformed").build();
            }
            if (t instanceof WebApplicationException web) {
                int status = web.getResponse().getStatus();
                return Problem.response(headers, status, status == 404 ? "frame.not-found" : "frame.refused").build();
            }
        }
        var trouble = Trouble.behind(thrown).orElse(Trouble.BROKEN);
        if (trouble == Trouble.TAKEN) {
            return Problem.response(headers, 409, "frame.conflict").build();
        }
        if (trouble.passes()) {
            LOG.log(WARNING, "the database is " + trouble + ": " + thrown.getMessage());
            return Problem.response(headers, 503, "frame.busy").header(HttpHeaders.RETRY_AFTER, SOON).build();
        }
        return bug(headers, thrown);
    }

    private static Response bug(HttpHeaders headers, Throwable thrown) {
        var incident = Incident.number();
        LOG.log(ERROR, "incident " + incident, thrown);
        var problem = new Problem("about:blank", "frame.incident", 500,
                Problem.words(headers, "frame.incident", incident), incident);
        return Response.serverError().type(Problem.MEDIA_TYPE).entity(problem).build();
    }
}
