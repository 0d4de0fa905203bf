package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.ciyan.Ground;

/** Somebody at a screen: where they are, what they see, and whether the page is fit to be used by everybody. */
final class Visit implements AutoCloseable {

    /** Waiting is until it shows, not how long it may take: a busy machine is no defect. */
    private static final int PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private static Browser browser;

    private final Server server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(Server server, int width, int height) {
        this(server, new NewContextOptions().setViewportSize(width, height));
    }

    private Visit(Server server, NewContextOptions options) {
        this.server = server;
        this.context = chromium().newContext(options.setLocale("zh-CN"));
        this.page = context.newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") && !m.text().contains("Failed to load resource")) {
                complaints.add(m.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** One Chromium for all journeys, closed when the tests end. */
    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (browser == null) {
            browser = Browser.open();
            Runtime.getRuntime().addShutdownHook(new Thread(browser::close));
        }
        return browser.chromium();
    }

    static Visit atADesk(Server server) {
        return new Visit(server, 1440, 900);
    }

    static Visit onAPhone(Server server) {
        return new Visit(server, 390, 844);
    }

    static Visit onASmallPhone(Server server) {
        return new Visit(server, 360, 780);
    }

    static Visit withoutScript(Server server) {
        return new Visit(server, new NewContextOptions().setViewportSize(1440, 900).setJavaScriptEnabled(false));
    }

    Visit signIn(Server.Account account) {
        open("/identity/sign-in");
        page.fill("[id='sign-in:username']", account.username());
        page.fill("[id='sign-in:password']", account.password());
        page.click("[id='sign-in:submit']");
        page.waitForURL(url -> !url.contains("sign-in"));
        return this;
    }

    Visit open(String path) {
        page.navigate(server.url() + path);
        return this;
    }

    Page page() {
        return page;
    }

    String text() {
        return page.locator("main").innerText();
    }

    String path() {
        return page.url().substring(server.url().length());
    }

    /**
     * No serious finding of axe-core, nothing wider than the screen, no complaint in the console; a picture is kept.
     */
    Visit isFitForEverybody(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Ground.TARGET.resolve(Path.of("screens", name + "-" + page.viewportSize().width + ".png"))));
        var serious = new AxeBuilder(page).analyze().getViolations().stream()
                .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                .map(v -> v.getId() + ": " + v.getNodes().get(0).getHtml()).toList();
        assertThat(serious).as("axe-core on %s", path()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits the width of the screen", path()).isEqualTo(true);
        assertThat(complaints).as("console on %s", path()).isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
