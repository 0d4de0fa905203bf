package org.ciyan.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import jakarta.servlet.http.Part;

/**
 * A file that a form sent, copied to a temporary place until it is closed.
 *
 * @param name as its writer's computer called it, without folders
 */
public record UploadedFile(String name, Path path) implements AutoCloseable {

    public static UploadedFile of(Part part) {
        try {
            var copy = Files.createTempFile("ciyan", ".upload");
            try (var in = part.getInputStream()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return new UploadedFile(bare(part.getSubmittedFileName()), copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some browsers send a whole path. */
    private static String bare(String name) {
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
