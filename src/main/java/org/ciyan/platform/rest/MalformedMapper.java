package org.ciyan.platform.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers malformed JSON before Jersey's own mappers, which would say in plain text how the parser failed. */
abstract class MalformedMapper<E extends JacksonException> implements ExceptionMapper<E> {

    @Context HttpHeaders headers;

    @Override
    public Response toResponse(E malformed) {
        return UnexpectedMapper.response(headers, malformed);
    }

    /** Text that is not JSON. */
    @Provider
    @Priority(1)
    public static class Parsed extends MalformedMapper<JsonParseException> { }

    /** JSON of the wrong structure. */
    @Provider
    @Priority(1)
    public static class Mapped extends MalformedMapper<JsonMappingException> { }
}
