package org.ciyan.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Ways to write an address so that a guard may read another page than the one that is served; sent as they are. */
final class Spellings {

    /** Put before the path. */
    private static final List<String> BEFORE = List.of("", "/", "//", "/.", "/%2e", "/%2f", "/;x=1", "/;/", "/x;/..",
            "\\", "/resources/..", "/resources/%2e%2e", "/resources/%2E%2E", "/resources/.%2e", "/resources/%2e.",
            "/resources/..;", "/resources/..%2f", "/resources/..%5c", "/resources/..\\", "/resources%2f..",
            "/resources/theme/../..", "/resources/theme/%2e%2e/%2e%2e", "/resources/theme/..%2f..",
            "/resources/%252e%252e", "/resources/%c0%ae%c0%ae", "/resources/script/x/../../..", "/openapi/..",
            "/openapi/%2e%2e", "/openapi/..%2f", "/jakarta.faces.resource/..", "/jakarta.faces.resource/%2e%2e",
            "/jakarta.faces.resource/..%2f", "/identity/sign-in/../..", "/identity/sign-in/%2e%2e/%2e%2e",
            "/home/what-we-record/../..", "/certificate/verify/../..", "/offline/..", "/api/v1/health/../../..",
            "/api/v1/certificates/..%2f..%2f..", "/api/v1/certificates/x/../../../..",
            "/api/v1/tokens/%2e%2e/%2e%2e/%2e%2e", "/WEB-INF/..", "/META-INF/..", "/favicon.ico/..",
            "/preferences/..", "/service-worker.js/..");
    /** Put after it. */
    private static final List<String> AFTER = List.of("", "/", "//", "/.", "/..", ";x=1", ";.css", "/;", "%20", "%00",
            "%00.css", ".css", ".xhtml", "/theme.css", "/..%2fresources/theme/ciyan.css", "?x=/resources/theme/",
            "#/resources/theme/", "%3b.css", "%23", "%3f.css", "\\");

    private Spellings() { }

    /** @param path as it is rightly written, beginning with a slash */
    static Stream<String> of(String path) {
        var all = new ArrayList<String>();
        BEFORE.forEach(before -> all.add(before + path));
        var query = path.indexOf('?') < 0 ? "" : path.substring(path.indexOf('?'));
        var bare = path.substring(0, path.length() - query.length());
        AFTER.forEach(after -> all.add(bare + after + (after.contains("?") ? query.replace('?', '&') : query)));
        all.add(encoded(bare, Math.min(1, bare.length() - 1)) + query);
        all.add(encoded(bare, bare.length() - 1) + query);
        all.add(bare.toUpperCase(Locale.ROOT) + query);
        all.add("http://elsewhere.example" + path);
        return all.stream().distinct();
    }

    private static String encoded(String path, int at) {
        return path.substring(0, at) + "%%%02x".formatted((int) path.charAt(at)) + path.substring(at + 1);
    }

    /** Asks for exactly that address: no library between that would mend it. */
    static Answer ask(String server, String address, String... headers) {
        var base = URI.create(server);
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(20_000);
            var request = "GET " + address + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nConnection: close\r\n"
                    + Stream.of(headers).map(header -> header + "\r\n").reduce("", String::concat) + "\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new Answer(new String(socket.getInputStream().readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        }
    }

    /** Status line, headers and body as they came. */
    record Answer(String text) {

        int status() {
            return Integer.parseInt(text.substring(9, 12));
        }

        /** Without the lengths before its pieces, if it came in pieces. */
        String body() {
            var body = text.substring(text.indexOf("\r\n\r\n") + 4);
            return header("Transfer-Encoding").isEmpty() ? body : body.replaceAll("(?m)^[0-9a-f]+\r\n|\r\n", "");
        }

        String head() {
            return text.lines().findFirst().orElse("") + " " + header("Location");
        }

        String header(String name) {
            return text.lines().takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip()).findFirst().orElse("");
        }

        /**
         * Nothing was shown: refused, not there, sent to that page; or sent by the container, before any page, to the
         * one right spelling, which is guarded itself. To a path that ends in {@code /.} the container gives an empty
         * answer of its own while its threads are new.
         */
        boolean isClosed(String page) {
            return switch (status()) {
                case 301, 400, 401, 404, 405, 505 -> true;
                case 302, 303, 307 -> header("Location").replaceFirst("^http://[^/]+", "").startsWith(page);
                default -> header("Content-Length").equals("0") && text.endsWith("\r\n\r\n");
            };
        }
    }
}
