package org.ciyan.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * A real Chromium. Looked for where systems keep it, or named by {@code -Dciyan.chromium=…}; on Debian as root it is
 * installed, with a font that has Chinese characters; elsewhere it is said what to install.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable", "/snap/bin/chromium", "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final String HINT =
            "Browser tests need Chromium and a font with Chinese characters. Debian, Ubuntu: "
            + "apt-get install chromium fonts-noto-cjk; Fedora: dnf install chromium google-noto-sans-cjk-fonts; "
            + "macOS, Windows: install Chrome. "
            + "If it lies elsewhere, name it: -Dciyan.chromium=/path/to/chromium";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts one. Each thread needs its own, and closes it. */
    public static Browser open() {
        var chromium = executable();
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Browser(playwright, playwright.chromium()
                    .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setHeadless(true)
                            .setArgs(ARGUMENTS)));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** For contexts and pages. */
    public com.microsoft.playwright.Browser chromium() {
        return browser;
    }

    /** Chromium on this machine, installed first if need be and possible. */
    static synchronized Path executable() {
        var named = System.getProperty("ciyan.chromium", "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable)
                    .orElseThrow(() -> new IllegalStateException("No Chromium at " + named));
        }
        if (mayInstall() && (found().isEmpty() || !hasChineseFont())) {
            install();
        }
        return found().orElseThrow(() -> new IllegalStateException(HINT));
    }

    private static Optional<Path> found() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static boolean mayInstall() {
        return System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static boolean hasChineseFont() {
        return Stream.of("/usr/share/fonts/opentype/noto", "/usr/share/fonts/truetype/wqy").map(Path::of)
                .filter(Files::isDirectory)
                .anyMatch(Browser::holdsChinese);
    }

    private static boolean holdsChinese(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(f -> f.getFileName().toString().matches("(NotoSansCJK|wqy).*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void install() {
        apt("update");
        apt("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
    }

    private static void apt(String... arguments) {
        var command = Stream.concat(Stream.of("apt-get", "-q"), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Path.of("target/apt.log").toFile());
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            var process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException(String.join(" ", command) + " failed; see target/apt.log. " + HINT);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
