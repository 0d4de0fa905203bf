package org.ciyan.course;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ciyan.course.CourseFixture.FIRST;
import static org.ciyan.course.CourseFixture.aCourse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import org.ciyan.InTheContainer;
import org.ciyan.platform.text.TextFaults;
import org.ciyan.platform.text.Fault;
import org.ciyan.kernel.NotFound;
import org.ciyan.platform.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class CourseShelfIT {

    @Inject CourseShelf shelf;
    @Inject Catalogue catalogue;
    @Inject CourseVersions versions;
    @Inject Tables tables;
    @Inject Media media;

    static final String CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:09.000\n字\n";

    Path courses;
    String slug = "it-" + UUID.randomUUID();

    @BeforeEach
    void makeAFolder() throws IOException {
        courses = Files.createTempDirectory("courses");
    }

    @Test
    void aNewCourseIsPublishedWithAllItsParts() {
        aCourse(slug).writeTo(courses);
        assertThat(shelf.load(courses).published()).containsExactly(slug);
        var version = catalogue.published(slug);
        assertThat(version.getNumber()).isEqualTo(1);
        assertThat(version.getObjectives()).containsExactly("说出两件事", "分清两种说法");
        var lesson = catalogue.lesson(version.getId(), 1);
        assertThat(lesson.getLength()).isEqualTo(2);
        assertThat(lesson.getQuiz().questions()).hasSize(2);
        assertThat(catalogue.sections(lesson.getId())).extracting(Section::getNumber).containsExactly(0, 1);
        assertThat(catalogue.notes(lesson)).extracting(note -> note.number() + note.citation().getCode())
                .containsExactly("1F01", "2S01", "3S02");
        assertThat(catalogue.notes(lesson).get(0).sources()).extracting(Citation::getTitle).containsExactly("第一篇");
        assertThat(catalogue.citations(version.getId())).hasSize(4);
    }

    @Test
    void importedTwiceNothingChanges() {
        aCourse(slug).writeTo(courses);
        shelf.load(courses);
        var before = catalogue.published(slug);
        assertThat(shelf.load(courses).unchanged()).containsExactly(slug);
        assertThat(catalogue.published(slug).getId()).isEqualTo(before.getId());
        assertThat(versions.newest(slug).orElseThrow().getNumber()).isEqualTo(1);
    }

    @Test
    void changedTextMakesADraftAndLeavesThePublishedVersion() {
        aCourse(slug).writeTo(courses);
        shelf.load(courses);
        aCourse(slug).changed(FIRST, "title: 第一节", "title: 另一节").writeTo(courses);
        assertThat(shelf.load(courses).drafted()).containsExactly(slug);
        assertThat(shelf.load(courses).unchanged()).containsExactly(slug);
        var published = catalogue.published(slug);
        assertThat(published.getNumber()).isEqualTo(1);
        assertThat(catalogue.lesson(published.getId(), 1).getTitle()).isEqualTo("第一节");
        var draft = versions.newest(slug).orElseThrow();
        assertThat(draft.getNumber()).isEqualTo(2);
        assertThat(draft.isPublished()).isFalse();
        assertThat(catalogue.lesson(draft.getId(), 1).getTitle()).isEqualTo("另一节");
    }

    @Test
    void aFaultInOneCourseKeepsAllOutAndNamesTheFaultsOfAll() {
        aCourse(slug).writeTo(courses);
        aCourse(slug + "-b").changed(FIRST, "minutes: 1", "minutes: 9").writeTo(courses);
        aCourse(slug + "-c").without(FIRST).writeTo(courses);
        assertThatThrownBy(() -> shelf.load(courses)).isInstanceOfSatisfying(TextFaults.class, no ->
                assertThat(no.faults()).extracting(Fault::file)
                .contains(slug + "-b/01-first/lesson.md", slug + "-c/01-first/lesson.md"));
        assertThatThrownBy(() -> catalogue.published(slug)).isInstanceOf(NotFound.class);
    }

    @Test
    void aFilmIsKeptInPiecesOnceForAllVersionsAndADraftShowsNothing() throws SQLException {
        var film = new byte[600_000];
        new Random(7).nextBytes(film);
        System.arraycopy("....ftyp".getBytes(UTF_8), 0, film, 0, 8);
        aCourse(slug).film(film, 90, CAPTIONS).writeTo(courses);
        shelf.load(courses);
        var version = catalogue.published(slug);
        var lesson = catalogue.lesson(version.getId(), 2);
        assertThat(lesson.getKind()).isEqualTo(Lesson.Kind.VIDEO);
        assertThat(lesson.getLength()).isEqualTo(90);
        var file = media.file(version.getId(), lesson.getMediaFile());
        assertThat(file.getSize()).isEqualTo(film.length);
        assertThat(inPieces(file, 0, film.length)).isEqualTo(film);
        assertThat(inPieces(file, 262_100, 262_200)).isEqualTo(Arrays.copyOfRange(film, 262_100, 262_200));

        aCourse(slug).film(film, 90, CAPTIONS).changed(FIRST, "title: 第一节", "title: 另一节").writeTo(courses);
        assertThat(shelf.load(courses).drafted()).containsExactly(slug);
        assertThat(tables.number("select count(*) from stored_file_piece where sha256 = ?", file.getSha256()))
                .isEqualTo(3);
        var draft = versions.newest(slug).orElseThrow();
        assertThatThrownBy(() -> media.file(draft.getId(), lesson.getMediaFile())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> media.file(version.getId(), "02-second/other.mp4")).isInstanceOf(NotFound.class);
    }

    private byte[] inPieces(CourseFile file, long from, long to) {
        var whole = new ByteArrayOutputStream();
        for (long at = from; at < to;) {
            var piece = media.piece(file, at, to);
            whole.writeBytes(piece);
            at += piece.length;
        }
        return whole.toByteArray();
    }

    @Test
    void aHundredCoursesTakeNoMoreQueriesThanOneMore() throws Exception {
        aCourse(slug).writeTo(courses);
        shelf.load(courses);
        long few = tables.cost(catalogue::rows).queries();
        manyMore();
        assertThat(few).as("that the counter counts").isBetween(2L, 4L);
        assertThat(tables.cost(catalogue::rows).queries()).isEqualTo(few);
        assertThat(tables.cost(() -> catalogue.search("课", null, 0, 20)).queries()).isEqualTo(few);
    }

    @Test
    void oneCourseAndOneLessonAreReadWithoutTheOthers() throws Exception {
        aCourse(slug).writeTo(courses);
        shelf.load(courses);
        long id = catalogue.published(slug).getId();
        var course = tables.cost(() -> catalogue.published(slug));
        var lesson = tables.cost(() -> catalogue.lesson(id, 2));
        manyMore();
        assertThat(course.rows()).as("that the counter counts").isPositive();
        assertThat(tables.cost(() -> catalogue.published(slug))).isEqualTo(course);
        assertThat(tables.cost(() -> catalogue.lesson(id, 2))).isEqualTo(lesson);
        assertThat(lesson.rows()).isLessThan(tables.cost(() -> catalogue.lessons(id)).rows());
        assertThatThrownBy(() -> catalogue.lesson(id, 3)).isInstanceOf(NotFound.class);
    }

    private void manyMore() {
        for (int i = 0; i < 100; i++) {
            aCourse(slug + "-" + i).writeTo(courses);
        }
        assertThat(shelf.load(courses).published()).hasSize(100);
    }

    @Test
    void theCatalogueFindsByTitleCategoryAndLessonAndCountsLessons() {
        aCourse(slug).changed("course.yaml", "演示课程", "课" + slug).changed(FIRST, "title: 第一节", "title: 节" + slug)
                .writeTo(courses);
        shelf.load(courses);
        assertThat(catalogue.search("课" + slug, null, 0, 20).items()).singleElement().satisfies(row -> {
            assertThat(row.slug()).isEqualTo(slug);
            assertThat(row.lessons()).isEqualTo(2);
            assertThat(row.minutes()).isEqualTo(2);
            assertThat(row.kinds()).containsExactly(Lesson.Kind.TEXT);
        });
        assertThat(catalogue.search("节" + slug.toUpperCase(), "party-spirit", 0, 20).total()).isEqualTo(1);
        assertThat(catalogue.search("节" + slug, "theory", 0, 20).total()).isZero();
    }
}
