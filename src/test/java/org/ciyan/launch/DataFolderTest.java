package org.ciyan.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void oneLauncherAtATime() {
        new DataFolder(folder).take();
        assertThatThrownBy(() -> new DataFolder(folder).take()).isInstanceOf(Refusal.class).hasMessage("data.in-use");
    }

    @Test
    void aFileInTheWayIsSaidToBeSo() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new DataFolder(file.resolve("data")).take()).isInstanceOf(Refusal.class)
                .hasMessage("data.not-writable");
    }

    @Test
    void secretsStayTheSameAndDifferFromEachOther() {
        var owner = new DataFolder(folder).secret("owner");
        var application = new DataFolder(folder).secret("application");
        assertThat(owner).hasSize(40).isNotEqualTo(application);
        assertThat(new DataFolder(folder).secret("owner")).isEqualTo(owner);
    }

    @Test
    void secretsAreReadByTheirOwnerOnly() throws IOException {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        new DataFolder(folder).secret("owner");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aLogIsContinuedAndTheOldestPartIsDropped() throws IOException {
        var path = folder.resolve("server.log");
        for (var line : "aaaa bbbb cccc dddd".split(" ")) {
            try (var log = new LogFile(path, 8, 2)) {
                log.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(path).hasContent("dddd\n");
        assertThat(folder.resolve("server.log.1")).hasContent("cccc\n");
        assertThat(folder.resolve("server.log.2")).hasContent("bbbb\n");
        assertThat(folder.resolve("server.log.3")).doesNotExist();
    }
}
