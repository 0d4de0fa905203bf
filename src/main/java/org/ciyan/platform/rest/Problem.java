package org.ciyan.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.ciyan.platform.Words;

/**
 * An error in the form of RFC 9457. {@code title} is the message key (the case), {@code detail} its words.
 *
 * @param revision number of the text that is there now, with {@code current}; null unless somebody else wrote it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String incident, Integer revision,
        String current) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem(String type, String title, int status, String detail, String incident) {
        this(type, title, status, detail, incident, null, null);
    }

    static Response.ResponseBuilder response(HttpHeaders headers, int status, String key, Object... args) {
        return Response.status(status).type(MEDIA_TYPE).header("Cache-Control", "no-store")
                .entity(new Problem("about:blank", key, status, words(headers, key, args), null));
    }

    static String words(HttpHeaders headers, String key, Object... args) {
        var wished = headers.getAcceptableLanguages();
        return CDI.current().select(Words.class).get().say(wished.isEmpty() ? null : wished.get(0), key, args);
    }
}
