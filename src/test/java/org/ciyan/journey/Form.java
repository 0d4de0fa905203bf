package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that draws nothing: keeps cookies, follows no redirect, sends the forms of pages back. */
public final class Form {

    static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    final CookieManager cookies = new CookieManager();
    /** HTTP/1.1, where an answer may come before the whole body has been sent. */
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies).build();
    private final String server;
    private final String agent;

    public Form(Server server) {
        this(server, "test");
    }

    /** @param agent what the browser says of itself */
    Form(Server server, String agent) {
        this.server = server.url();
        this.agent = agent;
    }

    public Form signIn(Server.Account account) {
        assertThat(tries(account.username(), account.password()).statusCode()).isEqualTo(302);
        return this;
    }

    /** Sends the form of the sign-in page, whatever comes of it. */
    HttpResponse<String> tries(String username, String password) {
        return send("/identity/sign-in", get("/identity/sign-in").body(), "sign-in",
                Map.of("sign-in:username", username, "sign-in:password", password));
    }

    /** The number of the session. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    public HttpResponse<String> get(String path) {
        return ask(HttpRequest.newBuilder(URI.create(server + path)));
    }

    /** Fills in a form of a page that was shown, and presses its button {@code submit}. */
    HttpResponse<String> send(String path, String page, String form, Map<String, String> fields) {
        return press(path, page, form, form + ":submit", fields);
    }

    /** Fills in a form of a page that was shown, and presses one of its buttons. */
    public HttpResponse<String> press(String path, String page, String form, String button,
            Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put(form, form);
        all.put(button, "x");
        all.put("primefaces.nonce", find(NONCE, page));
        all.put("jakarta.faces.ViewState", find(STATE, page));
        return post(path, all);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream().map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        return ask(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    static String find(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return client.send(request.setHeader("User-Agent", agent).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
