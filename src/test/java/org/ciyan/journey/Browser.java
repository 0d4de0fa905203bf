package org.ciyan.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

/** Real Chromium, one for all journeys. On Debian as root it is installed when it is missing, with Chinese fonts. */
final class Browser {

    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"), Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    private static com.microsoft.playwright.Browser browser;

    private Browser() { }

    /** A visitor of their own, with an empty cookie jar. */
    static BrowserContext visitor(int width, int height) {
        return chromium().newContext(new NewContextOptions().setViewportSize(width, height).setLocale("zh-CN"));
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (browser == null) {
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable()).setArgs(List.of("--no-sandbox",
                    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                    "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Path executable() {
        var named = Optional.ofNullable(System.getProperty("ciyan.chromium")).map(Path::of);
        return named.or(Browser::found).or(Browser::installed).orElseThrow(() -> new IllegalStateException(
                "No Chromium found. Install Chromium or Chrome, and Noto CJK fonts (Debian: apt-get install chromium fonts-noto-cjk), "
                        + "or name the program: mvn verify -Dciyan.chromium=/path/to/chrome"));
    }

    private static Optional<Path> found() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> installed() {
        if (!System.getProperty("user.name").equals("root") || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk");
        return found();
    }

    private static void run(String... command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            if (!builder.start().waitFor(15, TimeUnit.MINUTES)) {
                throw new IllegalStateException(String.join(" ", command));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
