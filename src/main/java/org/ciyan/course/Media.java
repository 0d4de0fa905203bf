package org.ciyan.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.NotFound;
import org.ciyan.platform.files.FileStore;

/** Reads files of published versions piece by piece; each piece is read in its own transaction. */
@ApplicationScoped
@Transactional
public class Media {

    @Inject CourseFiles files;
    @Inject FileStore store;

    /**
     * @param path in the course's folder, {@code 03-film/film.mp4}
     * @throws NotFound also if the version was never published
     */
    public CourseFile file(long versionId, String path) {
        return files.published(versionId, path).orElseThrow(() -> new NotFound("file " + path));
    }

    /**
     * The bytes from {@code from} to the end of its piece, but before {@code to}; at least one if {@code from < to}.
     */
    public byte[] piece(CourseFile file, long from, long to) {
        return store.piece(file.getSha256(), from, to);
    }
}
