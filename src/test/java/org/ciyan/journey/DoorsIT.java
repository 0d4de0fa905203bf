package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciyan.Folders.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not public stays closed to whoever has not signed in, however the address is written. */
class DoorsIT {

    static final Server SERVER = Server.running();
    static final Path JAVA = Path.of("src", "main", "java");
    static final Set<String> PUBLIC = Set.of("/identity/sign-in", "/home/what-we-record", "/certificate/verify",
            "/offline", "/expired", "/preferences", "/service-worker.js", "/api/v1/tokens", "/api/v1/health",
            "/api/v1/certificates/key", "/api/v1/certificates/1");
    static final Pattern OPEN_FOLDERS = Pattern.compile("^/resources/(theme|script)/");
    static final List<String> BESIDES = List.of("/", "/metrics", "/metrics/base", "/metrics?name=x", "/health",
            "/health/live",
            "/search/find?query=ciyan", "/learning/learn?course=hong-shiba-shi&lesson=1", "/media/hong-shiba-shi/x.jpg",
            "/WEB-INF/web.xml", "/WEB-INF/error/500.xhtml", "/incident", "/sign-out",
            "/certificate/certificate.pdf?number=CY2026-000001-0");

    static Stream<String> closed() throws IOException {
        return Stream.of(Pages.all(), Pages.resources(), servlets(), endpoints(), BESIDES.stream())
                .flatMap(all -> all).distinct()
                .filter(path -> !PUBLIC.contains(path) && !OPEN_FOLDERS.matcher(path).find());
    }

    static Stream<String> servlets() throws IOException {
        try (var files = Files.walk(JAVA)) {
            var path = Pattern.compile("@WebServlet\\(\\{?([^)}]+)");
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> path.matcher(text(file)).results())
                    .flatMap(found -> Stream.of(found.group(1).split(",")))
                    .map(name -> name.strip().replaceAll("[\"*]", "")).toList().stream();
        }
    }

    /** Every path of the contract, a number put where it wants a value. */
    static Stream<String> endpoints() throws IOException {
        var paths = Learner.JSON.readTree(Spellings.ask(SERVER.url(), "/openapi?format=JSON").body()).path("paths");
        return StreamSupport.stream(((Iterable<String>) paths::fieldNames).spliterator(), false)
                .map(path -> (path.startsWith("/api") ? path : "/api/v1" + path).replaceAll("\\{\\w+}", "1"));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void noSpellingOpensIt(String path) {
        assertThat(Spellings.of(path)).hasSizeGreaterThan(50).allSatisfy(address -> {
            var answer = Spellings.ask(SERVER.url(), address);
            assertThat(answer.isClosed("/identity/sign-in")).as(address + " → " + answer.head()).isTrue();
        });
    }

    @Test
    void whatIsPublicIsOpenUnderItsOneName() {
        var pages = Stream.of("/identity/sign-in", "/home/what-we-record", "/certificate/verify", "/service-worker.js",
                "/api/v1/health", "/openapi");
        var resources = Pages.resources().filter(OPEN_FOLDERS.asPredicate());
        assertThat(Stream.concat(pages, resources)).hasSizeGreaterThan(6)
                .allSatisfy(path -> assertThat(Spellings.ask(SERVER.url(), path).status()).as(path).isEqualTo(200));
        for (var twoWays
                : List.of("//identity/sign-in", "/identity/sign-in;x=1", "/resources/theme/../theme/tokens.css",
                        "/resources/theme//tokens.css", "/api/v1/health/../health",
                        "/resources/theme/%2e/tokens.css")) {
            var answer = Spellings.ask(SERVER.url(), twoWays);
            assertThat(answer.status()).as(twoWays).isIn(400, 404);
            assertThat(answer.text()).as(twoWays).doesNotContain("Exception", "\tat ");
        }
        assertThat(Spellings.ask(SERVER.url(), "/identity//sign-in").text()).contains("这里没有这一页");
    }

    @Test
    void theApiIsTheApiHoweverItIsWritten() {
        assertThat(Spellings.ask(SERVER.url(), "/%61pi/v1/me").status()).isEqualTo(401);
        assertThat(Spellings.ask(SERVER.url(), "//api/v1/me").status()).isEqualTo(400);
    }

    @Test
    void theServersFiguresAreTheOperatorsAlone() {
        assertThat(Spellings.ask(SERVER.url(), "/metrics").status()).isEqualTo(401);
        assertThat(figures("auditor").status()).isEqualTo(404);
        assertThat(figures("operator").status()).isEqualTo(200);
        assertThat(figures("operator").text()).contains("# TYPE");
    }

    private static Spellings.Answer figures(String user) {
        return Spellings.ask(SERVER.url(), "/metrics",
                "Authorization: Bearer " + Learner.signedIn(SERVER, user).token());
    }
}
