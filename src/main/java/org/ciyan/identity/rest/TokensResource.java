package org.ciyan.identity.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.ciyan.identity.Sessions;
import org.ciyan.identity.SignIn;
import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.Rejected;
import org.ciyan.kernel.Throttled;
import org.ciyan.platform.Caller;
import org.ciyan.platform.rest.Problem;

/** API tokens: issued against name and password (HTTP Basic), revoked by presenting them. */
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TokensResource {

    @Inject SignIn signIn;
    @Inject Sessions sessions;
    @Inject Caller caller;

    @POST
    public Response issue(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        var pair = basic(authorization);
        if (pair == null) {
            return unauthorized("identity.sign-in-first");
        }
        try {
            var token = sessions.issue(signIn.withPassword(pair[0], pair[1], caller.address(), null));
            return Response.status(201).entity(new Token(token.token(), token.expiresAt())).build();
        } catch (Throttled | Conflict later) {
            throw later;
        } catch (Rejected no) {
            if (no.messageKey().equals("identity.wrong-sign-in")) {
                return unauthorized(no.messageKey());
            }
            throw no;
        }
    }

    @DELETE
    @Path("current")
    public void revoke(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        if (authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            sessions.revoke(authorization.substring(7).strip());
        }
    }

    private static String[] basic(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return null;
        }
        try {
            var pair = new String(Base64.getDecoder().decode(authorization.substring(6).strip()), UTF_8).split(":", 2);
            return pair.length == 2 ? pair : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static Response unauthorized(String key) {
        return Response.status(401).header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"ciyan\", charset=\"UTF-8\"")
                .type(Problem.MEDIA_TYPE).entity(new Problem("about:blank", key, 401, null, null)).build();
    }

    public record Token(String token, Instant expiresAt) { }
}
