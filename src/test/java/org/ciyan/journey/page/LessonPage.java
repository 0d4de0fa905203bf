package org.ciyan.journey.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;

/** A lesson in the player. */
public final class LessonPage {

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

    /** Brings every section's end on the screen, as a reader does, and waits until the server has confirmed them all. */
    public void readsToTheEnd() {
        var sections = page.locator("section[data-section]");
        var confirmed = page.locator("[data-show=confirmed]");
        for (int i = 0; i < sections.count(); i++) {
            sections.nth(i).evaluate("s => s.scrollIntoView({block: 'end'})");
            page.waitForTimeout(250);
        }
        assertThat(confirmed).containsText("100%", new ContainsTextOptions().setTimeout(60_000));
    }
}
