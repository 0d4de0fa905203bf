package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

import org.junit.jupiter.api.Test;

/** What guards a session: a new number at sign-in, a token against forged requests, headers on every answer. */
class SessionIT {

    static final Server SERVER = Server.running();
    static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    final CookieManager cookies = new CookieManager();
    final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void theSessionGetsANewNumberAtSignIn() throws Exception {
        var page = get("/identity/sign-in");
        var planted = session();
        assertThat(planted).isNotEmpty();
        signIn(page.body(), SERVER.user("peng"));
        assertThat(session()).isNotEqualTo(planted);
        assertThat(get("/identity/me").body()).contains("彭松舟");
    }

    @Test
    void aWrongPasswordSaysNothingAboutTheAccountAndKeepsTheName() throws Exception {
        var known = signIn(get("/identity/sign-in").body(), new Server.Account("", "peng", "wrong-password", ""));
        assertThat(known.body()).contains("账号或密码不对").contains("value=\"peng\"");
        var unknown = signIn(get("/identity/sign-in").body(),
                new Server.Account("", "nobody-here", "wrong-password", ""));
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.body()).contains("账号或密码不对");
    }

    @Test
    void aForgedRequestWithTheCookieAloneChangesNothing() throws Exception {
        signIn(get("/identity/sign-in").body(), SERVER.user("xiang"));
        var token = find(CSRF, get("/identity/me").body());
        var forged = HttpRequest.newBuilder(URI.create(SERVER.url() + "/api/v1/courses/hong-shiba-shi/enrollment"))
                .PUT(BodyPublishers.noBody());
        assertThat(send(forged).statusCode()).isEqualTo(401);
        assertThat(send(forged.header("X-CSRF-Token", "guessed")).statusCode()).isEqualTo(401);
        assertThat(send(forged.setHeader("X-CSRF-Token", token)).statusCode()).isBetween(200, 201);
    }

    @Test
    void signingOutNeedsTheTokenAndEndsTheSession() throws Exception {
        signIn(get("/identity/sign-in").body(), SERVER.user("tan"));
        var token = find(CSRF, get("/identity/me").body());
        post("/sign-out", Map.of("csrf", "guessed"));
        assertThat(get("/identity/me").body()).contains("谭荞灯");
        post("/sign-out", Map.of("csrf", token));
        var after = get("/identity/me");
        assertThat(after.statusCode()).isEqualTo(302);
        assertThat(after.body()).doesNotContain("谭荞灯");
    }

    @Test
    void everyAnswerTellsTheBrowserWhatToRefuse() throws Exception {
        for (var path : new String[] {"/identity/sign-in", "/resources/theme/tokens.css", "/api/v1/health",
                "/api/v1/me", "/plan/standings", "/no-such-page"}) {
            var headers = get(path).headers();
            var policies = headers.allValues("Content-Security-Policy");
            assertThat(policies).as(path).hasSize(1);
            assertThat(policies.get(0)).as(path).contains("default-src 'self'").contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
        }
    }

    @Test
    void aRedirectAfterSignInStaysInTheHouse() throws Exception {
        var page = get("/identity/sign-in?next=" + URLEncoder.encode("//evil.example/", StandardCharsets.UTF_8));
        assertThat(signIn(page.body(), SERVER.user("peng")).headers().firstValue("Location")).hasValueSatisfying(to ->
                assertThat(URI.create(SERVER.url()).resolve(to)).hasHost("127.0.0.1"));
    }

    private HttpResponse<String> signIn(String page, Server.Account account) throws IOException, InterruptedException {
        var form = new LinkedHashMap<String, String>();
        form.put("sign-in", "sign-in");
        form.put("sign-in:username", account.username());
        form.put("sign-in:password", account.password());
        form.put("sign-in:submit", "x");
        form.put("primefaces.nonce", find(NONCE, page));
        form.put("jakarta.faces.ViewState", find(STATE, page));
        return post("/identity/sign-in", form);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(SERVER.url() + path)));
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream().map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(SERVER.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    private static String find(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
