package org.ciyan.platform.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.Rejected;
import org.ciyan.kernel.Stale;
import org.ciyan.kernel.Throttled;

/**
 * Answers a refusal by a rule with 422, a conflict with 409 (and what is there now), too many attempts with 429 and the
 * time to wait.
 */
@Provider
public class RejectedMapper implements ExceptionMapper<Rejected> {

    @Context HttpHeaders headers;

    @Override
    public Response toResponse(Rejected no) {
        if (no instanceof Throttled later) {
            return Problem.response(headers, 429, no.messageKey(), no.args())
                    .header(HttpHeaders.RETRY_AFTER, Math.max(1, later.retryAfter().toSeconds())).build();
        }
        if (no instanceof Stale late) {
            return Problem.response(headers, 409, no.messageKey()).entity(new Problem("about:blank", no.messageKey(),
                    409, Problem.words(headers, no.messageKey()), null, late.revision(), late.current())).build();
        }
        return Problem.response(headers, no instanceof Conflict ? 409 : 422, no.messageKey(), no.args()).build();
    }
}
