package org.ciyan.platform.rest;

import static java.lang.System.Logger.Level.ERROR;

import java.time.format.DateTimeParseException;

import com.fasterxml.jackson.core.JacksonException;

import jakarta.persistence.OptimisticLockException;
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

/** Everything else: a malformed request is 400, a lost race 409, the rest a bug with an incident number. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(UnexpectedMapper.class.getName());

    @Context HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        for (var t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Rejected no) {
                var mapper = new RejectedMapper();
                mapper.headers = headers;
                return mapper.toResponse(no);
            }
            if (t instanceof NotFound) {
                return Problem.response(headers, 404, "frame.not-found").build();
            }
            if (t instanceof OptimisticLockException) {
                return Problem.response(headers, 409, "frame.conflict").build();
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
        return bug(thrown);
    }

    private Response bug(Throwable thrown) {
        var incident = Incident.number();
        LOG.log(ERROR, "incident " + incident, thrown);
        var problem = new Problem("about:blank", "frame.incident", 500,
                Problem.words(headers, "frame.incident", incident), incident);
        return Response.serverError().type(Problem.MEDIA_TYPE).entity(problem).build();
    }
}
