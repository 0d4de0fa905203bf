package org.ciyan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the service worker keeps for reading without a connection is what there is. */
class OfflineTest {

    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Pattern FILE = Pattern.compile("\"((?:theme|script)/[^\"]+)\"");

    @Test
    void theListOfTheServiceWorkerIsTheFilesOfTheFrame() throws IOException {
        var listed = FILE.matcher(Files.readString(WEBAPP.resolve("service-worker.js"))).results()
                .map(found -> found.group(1));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(filesIn("theme"), filesIn("script")).toList());
    }

    private static Stream<String> filesIn(String folder) throws IOException {
        try (var files = Files.list(WEBAPP.resolve("resources").resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName()).toList().stream();
        }
    }
}
