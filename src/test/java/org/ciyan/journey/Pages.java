package org.ciyan.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the product serves from its folder of pages, by address. */
final class Pages {

    private static final Path FOLDER = Path.of("src", "main", "webapp");

    private Pages() { }

    /** Each as it is opened: without its ending. */
    static Stream<String> all() {
        return files().filter(name -> name.endsWith(".xhtml") && !name.matches("/(WEB-INF|resources)/.*"))
                .map(name -> name.replace(".xhtml", ""));
    }

    /** What pages are made of: styles, scripts, icons, parts of pages. */
    static Stream<String> resources() {
        return files().filter(name -> name.startsWith("/resources/"));
    }

    private static Stream<String> files() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + FOLDER.relativize(file).toString().replace('\\', '/')).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
