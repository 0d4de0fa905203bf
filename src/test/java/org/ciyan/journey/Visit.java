package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;

import org.ciyan.Ground;

/** Somebody at a screen: where they are, what they see, and whether the page is fit to be used by everybody. */
final class Visit implements AutoCloseable {

    /** Waiting is until it shows, not how long it may take: a busy machine is no defect. */
    private static final int PATIENCE = 60_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** In the page itself: the builder's way opens a second page for each run, and takes twice as long. */
    private static final String AXE = axe();
    /** If the page is wider than the screen, what stands out. */
    private static final String TOO_WIDE = """
            (width) => document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll("body *")]
              .filter(part => part.getBoundingClientRect().right > width).map(part => part.outerHTML.slice(0, 120))""";
    private static final String SERIOUS = """
            async () => (await axe.run({ resultTypes: ['violations'] })).violations
                .filter(found => ['serious', 'critical'].includes(found.impact))
                .map(found => found.id + ': ' + found.nodes[0].html)""";

    /**
     * One Chromium for each thread that journeys run on, closed when the tests end: none may be used by two at once.
     */
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Visit::openBrowser);

    private final Server server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(Server server, int width, int height) {
        this(server, new NewContextOptions().setViewportSize(width, height));
    }

    private Visit(Server server, NewContextOptions options) {
        this.server = server;
        this.context = BROWSER.get().chromium().newContext(options.setLocale("zh-CN"));
        this.page = context.newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") && !m.text().contains("Failed to load resource")) {
                complaints.add(m.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private static Browser openBrowser() {
        var browser = Browser.open();
        Runtime.getRuntime().addShutdownHook(new Thread(browser::close));
        return browser;
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

    /** An older cadre's, at night. */
    static Visit onASmallPhoneInLargeType(Server server) {
        return onASmallPhone(server).open("/preferences?type=large&theme=night&back=/offline");
    }

    /** What the service worker fetches cannot be seen or held up by a test. */
    static Visit withoutServiceWorker(Server server) {
        return new Visit(server, new NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    static Visit withoutScript(Server server) {
        return new Visit(server, new NewContextOptions().setViewportSize(1440, 900).setJavaScriptEnabled(false));
    }

    Visit signIn(Server.Account account) {
        open("/identity/sign-in");
        page.fill("[id='sign-in:username']", account.username());
        page.fill("[id='sign-in:password']", account.password());
        page.click("[id='sign-in:submit']");
        try {
            page.waitForURL(url -> !url.contains("sign-in"));
        } catch (TimeoutError still) {
            throw new AssertionError(account.username() + " is not signed in; " + page.url() + " says: "
                    + page.locator("body").innerText(), still);
        }
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
     * No serious finding of axe-core, nothing wider than the screen, no complaint of the console; a picture is kept.
     */
    Visit isFitForEverybody(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Ground.TARGET.resolve(Path.of("screens", name + "-" + page.viewportSize().width + ".png"))));
        page.evaluate(AXE);
        assertThat((List<?>) page.evaluate(SERIOUS)).as("axe-core on %s", path()).isEmpty();
        assertThat((List<?>) page.evaluate(TOO_WIDE, page.viewportSize().width))
                .as("%s fits the width of the screen", path()).isEmpty();
        assertThat(complaints).as("console on %s", path()).isEmpty();
        return this;
    }

    private static String axe() {
        try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
