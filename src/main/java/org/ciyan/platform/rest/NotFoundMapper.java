package org.ciyan.platform.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.ciyan.kernel.NotFound;

/** Missing, or not yours: the same 404. */
@Provider
public class NotFoundMapper implements ExceptionMapper<NotFound> {

    @Context HttpHeaders headers;

    @Override
    public Response toResponse(NotFound missing) {
        return Problem.response(headers, 404, "frame.not-found").build();
    }
}
