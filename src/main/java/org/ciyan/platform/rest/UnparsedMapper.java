package org.ciyan.platform.rest;

import com.fasterxml.jackson.core.JsonParseException;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is no JSON is a problem too; the platform's own mapper, which this precedes, answers with bare text. */
@Provider
@Priority(1)
public class UnparsedMapper implements ExceptionMapper<JsonParseException> {

    @Context HttpHeaders headers;

    @Override
    public Response toResponse(JsonParseException unparsed) {
        return Problem.response(headers, 400, "frame.malformed").build();
    }
}
