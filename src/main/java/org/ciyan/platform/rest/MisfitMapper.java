package org.ciyan.platform.rest;

import com.fasterxml.jackson.databind.JsonMappingException;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** JSON of another shape is a problem too; the platform's own mapper, which this precedes, names our classes. */
@Provider
@Priority(1)
public class MisfitMapper implements ExceptionMapper<JsonMappingException> {

    @Context HttpHeaders headers;

    @Override
    public Response toResponse(JsonMappingException misfit) {
        return Problem.response(headers, 400, "frame.malformed").build();
    }
}
