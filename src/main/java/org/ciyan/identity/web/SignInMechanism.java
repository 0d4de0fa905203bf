package org.ciyan.identity.web;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.RecentRights;
import org.ciyan.identity.Rights;
import org.ciyan.identity.Role;
import org.ciyan.platform.Caller;
import org.ciyan.platform.Words;
import org.ciyan.platform.web.ClientAddress;
import org.ciyan.platform.web.RequestPath;
import org.ciyan.platform.web.SecurityHeaders;

/**
 * Identifies the user of every request. Pages: the session's account. API: a bearer token, or, for calls from our own
 * pages, the session; then requests that change something must carry the session's CSRF token. Whatever is not in
 * {@link PublicPaths} is closed, so a new page is protected by default. The path of a request is determined once, by
 * {@link RequestPath}; an ambiguous address is refused before anything else.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final System.Logger LOG = System.getLogger(SignInMechanism.class.getName());
    static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject RecentRights recent;
    @Inject CurrentUser user;
    @Inject Caller caller;
    @Inject Words words;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        SecurityHeaders.set(request, response); // for requests refused here, which no filter sees
        caller.is("-", ClientAddress.of(request));
        var path = RequestPath.of(request);
        if (path.isEmpty()) {
            return thereIsNoSuchPage(response);
        }
        return isForMachines(path.get()) ? api(path.get(), request, response, context)
                : page(path.get(), request, response, context);
    }

    private static boolean isForMachines(String path) {
        return path.startsWith("/api/") || isOfTheOperator(path);
    }

    /** Paths of the server's metrics, for operators only. */
    private static boolean isOfTheOperator(String path) {
        return path.equals("/metrics") || path.startsWith("/metrics/");
    }

    private AuthenticationStatus api(String path, HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        var rights = bearer(request).flatMap(recent::ofToken).or(() -> ofOwnPage(request));
        if (rights.isPresent() && !rights.get().oneTime()) {
            boolean hidden = isOfTheOperator(path) && !rights.get().roles().contains(Role.OPERATOR);
            return hidden ? refuse(response, HttpServletResponse.SC_NOT_FOUND, "frame.not-found")
                    : known(rights.get(), request, context);
        }
        if (PublicPaths.api(path)) {
            return context.doNothing();
        }
        response.setHeader("WWW-Authenticate", "Bearer realm=\"ciyan\"");
        return refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "identity.sign-in-first");
    }

    private Optional<Rights> ofOwnPage(HttpServletRequest request) {
        if (request.getHeader("Authorization") != null) {
            return Optional.empty();
        }
        boolean ours = SAFE.contains(request.getMethod()) || CsrfToken.matches(request);
        return ours ? ofSession(request) : Optional.empty();
    }

    private AuthenticationStatus page(String path, HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        var rights = ofSession(request);
        if (rights.isPresent()) {
            if (rights.get().oneTime() && !PublicPaths.page(path) && !path.equals("/identity/change-password")) {
                return redirect(response, context, request.getContextPath() + "/identity/change-password");
            }
            return known(rights.get(), request, context);
        }
        if (PublicPaths.page(path)) {
            return context.doNothing();
        }
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var next = URLEncoder.encode(path + query, StandardCharsets.UTF_8);
        return redirect(response, context, request.getContextPath() + "/identity/sign-in?next=" + next);
    }

    /** The rights of the request's session; a session that was ended elsewhere is invalidated with all its data. */
    private Optional<Rights> ofSession(HttpServletRequest request) {
        var key = SignedIn.key(request);
        var rights = key.flatMap(recent::ofSession);
        if (key.isPresent() && rights.isEmpty()) {
            request.getSession().invalidate();
        }
        return rights;
    }

    private AuthenticationStatus known(Rights rights, HttpServletRequest request, HttpMessageContext context) {
        user.is(rights);
        caller.is(rights.username(), ClientAddress.of(request));
        return context.notifyContainerAboutLogin(rights.username(),
                rights.roles().stream().map(r -> r.code()).collect(Collectors.toSet()));
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(h -> h.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(h -> h.substring(7).strip());
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, int status, String key) {
        return answer(response, status, "application/problem+json",
                "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}".formatted(key, status));
    }

    /** Answers in plain text, in every language: such a request gets neither a rendered page nor a session. */
    private AuthenticationStatus thereIsNoSuchPage(HttpServletResponse response) {
        var titles = Words.LANGUAGES.stream().map(language -> words.say(language, "frame.error.not-found.title"));
        return answer(response, HttpServletResponse.SC_BAD_REQUEST, "text/plain",
                titles.collect(Collectors.joining("\n")));
    }

    private static AuthenticationStatus answer(HttpServletResponse response, int status, String type, String text) {
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        try {
            response.getWriter().write(text);
            response.flushBuffer();
        } catch (IOException gone) {
            LOG.log(DEBUG, "nobody waits for the refusal any more", gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus redirect(HttpServletResponse response, HttpMessageContext context, String to) {
        return context.redirect(response.encodeRedirectURL(to));
    }
}
