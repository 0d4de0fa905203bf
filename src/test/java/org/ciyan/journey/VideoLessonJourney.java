package org.ciyan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A film of twenty seconds, watched on a desk and finished on a phone; and somebody who would like it to be over
 * sooner.
 */
@Order(4) // one of the longest: they begin first
class VideoLessonJourney {

    static final int WHOLE = 30_000;

    final Server server = Server.strict();

    @Test
    void fromTheDeskToThePhone() {
        try (var desk = Visit.atADesk(server); var phone = Visit.onAPhone(server)) {
            desk.signIn(server.user("tian"));
            var page = films(desk);
            answersRanges(page);
            byKeyboard(page);
            goesNoFurtherThanSeen(page);
            watchesUntil(page, "0:0[7-9]|0:1\\d");
            desk.isFitForEverybody("film-watched");
            page.reload();
            assertThat(page.locator(".time")).containsText(Pattern.compile("0:0[7-9]|0:1\\d"));

            phone.signIn(server.user("tian"));
            var onThePhone = films(phone);
            assertThat(onThePhone.locator(".time")).containsText(Pattern.compile("0:0[7-9]|0:1\\d"));
            phone.isFitForEverybody("film-resumed");
            desk.page().keyboard().press(" ");
            assertThat(desk.page().locator(".notice:not([hidden])"))
                    .containsText("已在另一处打开", new ContainsTextOptions().setTimeout(WHOLE));
            assertThat(onThePhone.evaluate("() => { const film = document.querySelector('video'); film.currentTime = "
                    + "2; return film.currentTime; }")).isEqualTo(2);
            hides(onThePhone);
            onThePhone.keyboard().press(" ");
            assertThat(confirmed(onThePhone)).containsText("100%", new ContainsTextOptions().setTimeout(2 * WHOLE));
            assertThat(onThePhone.locator(".cues button[disabled]")).hasCount(0);
            phone.isFitForEverybody("film-finished");
        }
    }

    /** Sixteen times as fast: the page claims the whole film, the server believes its clock. */
    @Test
    void whoHurriesIsConfirmedNoFaster() throws IOException {
        try (var visit = Visit.atADesk(server)) {
            visit.signIn(server.user("instructor"));
            var page = films(visit);
            var answer = page.waitForResponse(response -> response.url().endsWith("/segments"), () -> {
                page.keyboard().press("m");
                page.keyboard().press(" ");
                page.evaluate("() => { document.querySelector('video').playbackRate = 16; }");
            });
            assertThat(answer.status()).isEqualTo(200);
            var covered = Learner.JSON.readTree(answer.text()).path("covered");
            int seconds = 0;
            for (var part : covered) {
                seconds += part.get(1).asInt() - part.get(0).asInt();
            }
            assertThat(seconds).as("of the twenty that were played").isLessThan(20);
            assertThat(confirmed(page)).not().containsText("100%");
            assertThat(confirmed(page)).containsText("100%", new ContainsTextOptions().setTimeout(2 * WHOLE));
        }
    }

    private static Page films(Visit visit) {
        visit.open("/learning/learn?course=" + Film.COURSE + "&lesson=2");
        assertThat(visit.page().locator(".cues button")).hasCount(4);
        return visit.page();
    }

    private static void answersRanges(Page page) {
        assertThat(page.evaluate("""
                async () => {
                  const answer = await fetch(document.querySelector('video source').src,
                        { headers: { Range: 'bytes=100-199' } });
                  return [answer.status, answer.headers.get('Content-Range'),
                        (await answer.arrayBuffer()).byteLength].join(' ');
                }""")).isEqualTo("206 bytes 100-199/" + Film.length() + " 100");
    }

    private static void byKeyboard(Page page) {
        var captions = page.locator(".player-button[aria-label='字幕']");
        assertThat(captions).hasAttribute("aria-pressed", "true");
        page.keyboard().press("c");
        assertThat(captions).hasAttribute("aria-pressed", "false");
        page.keyboard().press("c");
        assertThat(page.evaluate("document.querySelector('video').textTracks[0].mode")).isEqualTo("showing");
        page.keyboard().press("m");
        assertThat(page.locator(".player-button[aria-label='静音']")).hasAttribute("aria-pressed", "true");
        var speed = page.locator(".player-bar select");
        page.keyboard().press(">");
        assertThat(speed).hasValue("1.25");
        page.keyboard().press("<");
        assertThat(speed).hasValue("1");
        assertThat(speed.locator("option")).hasText(new String[] {"0.75 倍", "1 倍", "1.25 倍", "1.5 倍"});
        page.keyboard().press("f");
        assertThat(page.locator(".player-button[aria-label='退出全屏']")).isVisible();
        page.keyboard().press("f");
        assertThat(page.locator(".player-button[aria-label='全屏']")).isVisible();
    }

    private static void goesNoFurtherThanSeen(Page page) {
        page.evaluate("() => { document.querySelector('video').currentTime = 15; }");
        assertThat(page.locator(".player-bar [role=status]")).containsText("后面还没有看过");
        assertThat(page.locator(".time")).containsText("0:00 /");
        assertThat(page.locator(".cues button").nth(3)).isDisabled();
    }

    private static void watchesUntil(Page page, String clock) {
        page.keyboard().press(" ");
        assertThat(page.locator(".time"))
                .containsText(Pattern.compile(clock), new ContainsTextOptions().setTimeout(WHOLE));
        page.keyboard().press(" ");
        assertThat(confirmed(page))
                .containsText(Pattern.compile("(3[5-9]|[4-9]\\d)%"), new ContainsTextOptions().setTimeout(WHOLE));
        assertThat(page.locator(".cues button").first()).isEnabled();
    }

    /**
     * What a browser tells a page whose tab goes to the background; the film goes on, and so does what is confirmed.
     */
    private static void hides(Page page) {
        page.evaluate("""
                () => {
                  Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
                  document.dispatchEvent(new Event('visibilitychange'));
                }""");
    }

    private static Locator confirmed(Page page) {
        return page.locator("[data-show=confirmed]");
    }
}
