package org.ciyan.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciyan.course.CourseFixture.FIRST;
import static org.ciyan.course.CourseFixture.aCourse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Inject;

import org.ciyan.Folders;
import org.ciyan.InTheContainer;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.platform.Sha256;
import org.ciyan.platform.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes in comes out, byte for byte, whatever editor wrote it. */
@InTheContainer
class CourseSourcesIT {

    @Inject CourseShelf shelf;
    @Inject CourseSources sources;
    @Inject CourseVersions versions;
    @Inject Tables tables;

    String slug = "source-" + UUID.randomUUID().toString().substring(0, 8);
    Path courses;
    Path out;

    @BeforeEach
    void folders() throws IOException {
        courses = Files.createTempDirectory("courses");
        out = Files.createTempDirectory("courses");
    }

    @Test
    void everyShippedCourseComesBackAsItIs() throws IOException {
        try (var shipped = Files.list(Path.of("courses"))) {
            for (var course : shipped.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith(HeritageBook.FOLDER)).toList()) {
                Folders.copy(course, courses.resolve(slug + "-" + course.getFileName()));
            }
        }
        var published = shelf.load(courses).published();

        assertThat(published).hasSizeGreaterThanOrEqualTo(3);
        published.forEach(course -> assertThat(returned(course)).as(course).hasSizeGreaterThan(5)
                .containsExactlyEntriesOf(contents(courses.resolve(course))));
    }

    @Test
    void whatAnEditorMadeOfLinesStaysInEachVersion() {
        var windows = "\uFEFF" + aText().replace("\n", "\r\n") + "\r\n   \r\n";
        aCourse(slug).with(FIRST, windows).writeTo(courses);
        shelf.load(courses);
        var first = versions.newest(slug).orElseThrow();
        var before = contents(courses.resolve(slug));
        aCourse(slug).with(FIRST, windows.replace("\r\n", "\n")).writeTo(courses);
        assertThat(shelf.load(courses).drafted()).containsExactly(slug);

        assertThat(returned(slug)).containsExactlyEntriesOf(contents(courses.resolve(slug)));
        sources.write(first.getId(), out.resolve("first"));
        assertThat(contents(out.resolve("first"))).containsExactlyEntriesOf(before);
    }

    @Test
    void aVersionOfBeforeTextsWereKeptGetsItsTextWhenTheSameIsReadAgain() throws SQLException {
        aCourse(slug).writeTo(courses);
        shelf.load(courses);
        long version = versions.newest(slug).orElseThrow().getId();
        tables.updateAsOwner("delete from course_source where version_id = ?", version);
        assertThat(returned(slug)).isEmpty();

        assertThat(shelf.load(courses).unchanged()).containsExactly(slug);
        assertThat(returned(slug)).containsExactlyEntriesOf(contents(courses.resolve(slug)));
    }

    private String aText() {
        return Folders.text(aCourse("text").writeTo(out).resolve(FIRST));
    }

    private TreeMap<String, String> returned(String course) {
        var folder = out.resolve(course + UUID.randomUUID());
        sources.write(versions.newest(course).orElseThrow().getId(), folder);
        return contents(folder);
    }

    /** By name, the SHA-256 of each file. */
    private static TreeMap<String, String> contents(Path folder) {
        var files = new TreeMap<String, String>();
        if (Files.exists(folder)) {
            try (var walk = Files.walk(folder)) {
                walk.filter(Files::isRegularFile)
                        .forEach(file -> files.put(folder.relativize(file).toString(), Sha256.of(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
