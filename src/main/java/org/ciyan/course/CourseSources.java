package org.ciyan.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.course.text.CourseDraft;
import org.ciyan.platform.files.Content;
import org.ciyan.platform.files.FileStore;

/** The text of each version as it was written: the folder it came from, byte for byte. */
@ApplicationScoped
@Transactional
public class CourseSources {

    @Inject CourseFiles files;
    @Inject FileStore store;

    /**
     * Writes the folder from which a version was imported.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(long versionId, Path folder) {
        try {
            for (var source : files.sources(versionId)) {
                var file = folder.resolve(source.getPath());
                Files.createDirectories(file.getParent());
                try (var out = Files.newOutputStream(file)) {
                    store.write(source.getContent(), out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores the source files of a version, unless they are already stored. */
    void keep(long versionId, CourseDraft draft) {
        if (files.sources(versionId).isEmpty()) {
            draft.sources().forEach((path, bytes) ->
                    files.add(new CourseSource(versionId, path, store.keep(Content.of(bytes)))));
        }
    }
}
