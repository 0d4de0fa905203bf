package org.ciyan.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.course.CourseFixture;
import org.ciyan.course.CourseShelf;
import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.organization.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class NotebookIT {

    @Inject Notebook notebook;
    @Inject People people;
    @Inject CourseShelf shelf;

    long me;
    Passage here;
    String code;

    @BeforeEach
    void aReader() throws Exception {
        me = people.aCadre().id();
        var slug = "notes-" + UUID.randomUUID();
        var courses = Files.createTempDirectory("courses");
        CourseFixture.aCourse(slug).writeTo(courses);
        shelf.load(courses);
        here = new Passage(slug, 1, 1, "一句话");
        code = UUID.randomUUID().toString();
    }

    @Test
    void whatIsSentTwiceIsKeptOnce() {
        notebook.keep(me, code, Note.Kind.NOTE, here, "想一想𠮷", null);
        notebook.keep(me, code, Note.Kind.NOTE, here, "想一想𠮷", null);
        assertThat(notebook.of(me)).singleElement().satisfies(note -> {
            assertThat(note.getText()).isEqualTo("想一想𠮷");
            assertThat(note.getQuote()).isEqualTo("一句话");
            assertThat(note.getSection()).isEqualTo(1);
        });
    }

    @Test
    void whatIsSentEightTimesAtOnceIsKeptOnce() throws Exception {
        AtOnce.rounds(() -> {
            me = people.aCadre().id();
            var kept = AtOnce.times(8, () -> notebook.keep(me, code, Note.Kind.NOTE, here, "想一想", null).getVersion());

            assertThat(kept).containsOnly(kept.get(0));
            assertThat(notebook.of(me)).hasSize(1);
        });
    }

    @Test
    void ofEightWordingsAtOnceOneIsKeptAndTheOthersAreToldSo() throws Exception {
        AtOnce.rounds(() -> {
            me = people.aCadre().id();
            var got = AtOnce.all(IntStream.range(0, 8).mapToObj(i -> (Callable<Throwable>) () -> catchThrowable(
                    () -> notebook.keep(me, code, Note.Kind.NOTE, here, "说法 " + i, null))).toList());

            assertThat(got).filteredOn(Objects::isNull).hasSize(1);
            assertThat(got).filteredOn(Objects::nonNull).hasSize(7).allMatch(Conflict.class::isInstance);
            assertThat(notebook.of(me)).hasSize(1);
        });
    }

    @Test
    void whoeverKnowsTheLastVersionMayChangeIt() {
        int first = notebook.keep(me, code, Note.Kind.NOTE, here, "一", null).getVersion();
        int second = notebook.keep(me, code, Note.Kind.NOTE, here, "二", first).getVersion();
        assertThat(second).isGreaterThan(first);
        assertThatThrownBy(() -> notebook.keep(me, code, Note.Kind.NOTE, here, "三", first)).isInstanceOf(Conflict.class)
                .hasMessageContaining("notebook.changed-elsewhere");
        assertThat(notebook.of(me)).extracting(Note::getText).containsExactly("二");
    }

    @Test
    void nobodyElseSeesOrTouchesIt() {
        notebook.keep(me, code, Note.Kind.NOTE, here, "只给自己", null);
        long another = people.aCadre().id();
        assertThat(notebook.of(another)).isEmpty();
        assertThat(notebook.of(another, here.course(), 1)).isEmpty();
        notebook.delete(another, code);
        notebook.keep(another, code, Note.Kind.NOTE, here, "另一个人，同一个编号", null);
        assertThat(notebook.of(me)).extracting(Note::getText).containsExactly("只给自己");
    }

    @Test
    void aDeletedNoteIsGone() {
        notebook.keep(me, code, Note.Kind.BOOKMARK, here, "", null);
        notebook.delete(me, code);
        notebook.delete(me, code);
        assertThat(notebook.of(me)).isEmpty();
    }

    @Test
    void badInputIsRefusedAndChangesNothing() {
        assertThatThrownBy(() -> notebook.keep(me, "../1", Note.Kind.NOTE, here, "x", null))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> notebook.keep(me, code, Note.Kind.NOTE, here, "长".repeat(4001), null))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> notebook.keep(me, code, Note.Kind.NOTE, new Passage("no-such-course", 1, 0, ""), "x",
                null)).isInstanceOf(NotFound.class);
        assertThat(notebook.of(me)).isEmpty();
    }
}
