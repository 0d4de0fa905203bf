package org.ciyan.platform.rest;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers errors that appear only at the commit, such as conflicts; before Jersey's own mapper, which rethrows them.
 */
@Provider
@Priority(1)
public class CommitMapper implements ExceptionMapper<TransactionalException> {

    @Context HttpHeaders headers;

    @Override
    public Response toResponse(TransactionalException failed) {
        return UnexpectedMapper.response(headers, failed);
    }
}
