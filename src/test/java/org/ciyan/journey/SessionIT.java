package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;

import org.ciyan.AtOnce;
import org.ciyan.identity.FreeTries;
import org.junit.jupiter.api.Test;

/**
 * What guards a session: a new number at sign-in, a token against forged requests, headers on every answer, an end from
 * elsewhere.
 */
class SessionIT {

    static final Server SERVER = Server.running();
    static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
    static final Pattern NEXT = Pattern.compile("name=\"sign-in:next\" value=\"([^\"]*)\"");
    static final Pattern END = Pattern.compile("name=\"(sessions:[^\"]+)\"[^>]*value=\"结束\"");

    final Form browser = new Form(SERVER);

    @Test
    void theSessionGetsANewNumberAtSignIn() {
        browser.get("/identity/sign-in");
        var planted = browser.session();
        assertThat(planted).isNotEmpty();
        browser.signIn(SERVER.user("peng"));
        assertThat(browser.session()).isNotEqualTo(planted);
        assertThat(browser.get("/identity/me").body()).contains("彭松舟");
    }

    @Test
    void aWrongPasswordSaysNothingAboutTheAccountAndKeepsTheName() {
        var known = browser.tries("peng", "wrong-password");
        assertThat(known.body()).contains("账号或密码不对").contains("value=\"peng\"");
        var unknown = browser.tries("nobody-here", "wrong-password");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.body()).contains("账号或密码不对");
    }

    @Test
    void ofManyWrongPasswordsAtOnceNoMoreAreLookedAtThanAreFreeAndNoneBreaks() throws Exception {
        var guessed = new Server.Account("", "nobody-in-a-hurry", "wrong-password", "");
        long begun = System.nanoTime();
        var answers = AtOnce.times(64, () -> Learner.tokenFor(SERVER, guessed).status());

        int looked = Collections.frequency(answers, 401);
        assertThat(looked).isBetween(FreeTries.AT_ONCE, FreeTries.within(System.nanoTime() - begun));
        assertThat(Collections.frequency(answers, 429)).isEqualTo(64 - looked);
    }

    @Test
    void aForgedRequestWithTheCookieAloneChangesNothing() {
        var token = Form.find(CSRF, browser.signIn(SERVER.user("xiang")).get("/identity/me").body());
        var forged = HttpRequest.newBuilder(URI.create(SERVER.url() + "/api/v1/courses/hong-shiba-shi/enrollment"))
                .PUT(BodyPublishers.noBody());
        assertThat(browser.ask(forged).statusCode()).isEqualTo(401);
        assertThat(browser.ask(forged.header("X-CSRF-Token", "guessed")).statusCode()).isEqualTo(401);
        assertThat(browser.ask(forged.setHeader("X-CSRF-Token", token)).statusCode()).isBetween(200, 201);
    }

    @Test
    void signingOutNeedsTheTokenAndEndsTheSession() {
        var token = Form.find(CSRF, browser.signIn(SERVER.user("tan")).get("/identity/me").body());
        browser.post("/sign-out", Map.of("csrf", "guessed"));
        assertThat(browser.get("/identity/me").body()).contains("谭荞灯");
        browser.post("/sign-out", Map.of("csrf", token));
        isOutside(browser);
    }

    @Test
    void whoSignsInAgainOrOutIsNotSignedInTwice() {
        var account = SERVER.user("class-supervisor");
        browser.signIn(account);
        browser.signIn(account);
        var page = browser.get("/identity/me").body();
        assertThat(page).contains("就是这里");
        assertThat(END.matcher(page).results()).isEmpty();

        browser.post("/sign-out", Map.of("csrf", Form.find(CSRF, page)));

        assertThat(END.matcher(new Form(SERVER).signIn(account).get("/identity/me").body()).results()).isEmpty();
    }

    @Test
    void oneSeesWhereOneIsSignedInAndEndsIt() {
        var account = SERVER.user("reviewer-2");
        var elsewhere = new Form(SERVER, "Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0").signIn(account);
        browser.signIn(account);
        var page = browser.get("/identity/me").body();
        assertThat(page).contains("WeChat, Android").contains("就是这里");
        assertThat(END.matcher(page).results()).as("one's own ends by signing out").hasSize(1);

        var answer = browser.press("/identity/me", page, "sessions", Form.find(END, page), Map.of());

        assertThat(answer.statusCode()).isEqualTo(302);
        isOutside(elsewhere);
        assertThat(browser.get("/identity/me").body()).contains("就是这里").doesNotContain("WeChat");
    }

    @Test
    void aChangedPasswordEndsEveryOtherSessionAndEveryToken() {
        var account = SERVER.user("reviewer-3");
        var elsewhere = new Form(SERVER).signIn(account);
        var program = Learner.signedIn(SERVER, account.username());
        assertThat(program.get("/me").status()).isEqualTo(200);
        browser.signIn(account);

        var page = browser.get("/identity/change-password").body();
        var answer = browser.send("/identity/change-password", page, "change", Map.of("change:present",
                account.password(), "change:wished", "mondschein im mai", "change:again", "mondschein im mai"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.get("/identity/me").statusCode()).as("who changed it goes on").isEqualTo(200);
        isOutside(elsewhere);
        assertThat(program.get("/me").status()).isEqualTo(401);
    }

    @Test
    void everyAnswerTellsTheBrowserWhatToRefuse() {
        for (var path : new String[] {"/identity/sign-in", "/resources/theme/tokens.css", "/api/v1/health",
                "/api/v1/me", "/plan/standings", "/no-such-page"}) {
            var headers = browser.get(path).headers();
            var policies = headers.allValues("Content-Security-Policy");
            assertThat(policies).as(path).hasSize(1);
            assertThat(policies.get(0)).as(path).contains("default-src 'self'").contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
        }
    }

    @Test
    void whoWasOnTheWaySomewhereGetsThereAfterSignIn() {
        var sent = browser.get("/ledger/my-hours?book=member").headers().firstValue("Location").orElseThrow();
        assertThat(leadsAfter(URI.create(sent).getRawQuery())).hasPath("/ledger/my-hours").hasQuery("book=member");
    }

    @Test
    void aRedirectAfterSignInStaysInTheHouse() {
        assertThat(leadsAfter("next=" + URLEncoder.encode("//evil.example/", StandardCharsets.UTF_8)))
                .hasHost("127.0.0.1").hasPath("/");
    }

    private URI leadsAfter(String query) {
        var page = browser.get("/identity/sign-in?" + query).body();
        var peng = SERVER.user("peng");
        var answer = browser.send("/identity/sign-in", page, "sign-in", Map.of("sign-in:username", peng.username(),
                "sign-in:password", peng.password(), "sign-in:next", Form.find(NEXT, page)));
        return URI.create(SERVER.url()).resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private static void isOutside(Form browser) {
        var after = browser.get("/identity/me");
        assertThat(after.statusCode()).isEqualTo(302);
        assertThat(after.headers().firstValue("Location")).hasValueSatisfying(to ->
                assertThat(to).contains("/identity/sign-in"));
    }
}
