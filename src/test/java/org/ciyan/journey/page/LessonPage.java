package org.ciyan.journey.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;

/** A lesson in the player. */
public final class LessonPage {

    private static final int WATCHING = 90_000;
    /** Between two looks at what is confirmed, in milliseconds; a look with each frame keeps a core busy. */
    private static final int LOOKS = 200;

    private final Page page;

    public LessonPage(Page page) {
        this.page = page;
    }

    public LessonPage open(String base, String course, int lesson) {
        page.navigate(base + "/learning/learn?course=" + course + "&lesson=" + lesson);
        return this;
    }

    public void opensAFootnote() {
        page.locator("a.cite").first().click();
        assertThat(page.locator(".note-open").first()).isVisible();
        page.keyboard().press("Escape");
    }

    /** Brings each section's end on the screen, as a reader does, and stays until the server has confirmed it. */
    public void readsToTheEnd() {
        var sections = page.locator("section[data-section]");
        var confirmed = page.locator("[data-show=confirmed]");
        int all = sections.count();
        for (int i = 0; i < all; i++) {
            sections.nth(i).evaluate("s => s.scrollIntoView({block: 'end'})");
            page.waitForFunction(
                    "least => parseInt((document.querySelector('[data-show=confirmed]').textContent.match(/\\d+/) ?? "
                            + "[0])[0]) >= least",
                    100 * (i + 1) / all, new WaitForFunctionOptions().setPollingInterval(LOOKS));
        }
        assertThat(confirmed).containsText("100%");
    }

    /** Sixteen times as fast as it is meant, on a server that allows it. */
    public void watchesToTheEnd() {
        page.keyboard().press(" ");
        page.evaluate("() => { document.querySelector('video').playbackRate = 16; }");
        assertThat(page.locator("[data-show=confirmed]"))
                .containsText("100%", new ContainsTextOptions().setTimeout(WATCHING));
    }
}
