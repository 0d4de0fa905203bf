package org.ciyan.journey;

import static org.ciyan.course.CourseFixture.aCourse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ciyan.Folders;
import org.ciyan.Ground;

/** A course whose second lesson is a film of twenty seconds, beside the courses that the product brings along. */
final class Film {

    static final String COURSE = "film-demo";
    private static final Path FOLDER = Path.of("src", "test", "resources", "film");

    private Film() { }

    /** The folder of all these courses. */
    static Path courses() {
        try {
            var courses = Files.createTempDirectory(Ground.TARGET.resolve("journey"), "courses");
            Folders.copy(Path.of("courses"), courses);
            aCourse(COURSE).film(Files.readAllBytes(FOLDER.resolve("film.mp4")), 20,
                    Files.readString(FOLDER.resolve("film.vtt"))).writeTo(courses);
            return courses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In bytes. */
    static long length() {
        return FOLDER.resolve("film.mp4").toFile().length();
    }
}
