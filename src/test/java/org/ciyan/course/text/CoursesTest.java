package org.ciyan.course.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.ciyan.heritage.HeritageBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The courses of this repository: a broken one breaks the build. */
class CoursesTest {

    static List<CourseDraft> courses;

    @BeforeAll
    static void readThemAll() throws IOException {
        var reader = new CourseReader(HeritageBook.read(Path.of("courses", HeritageBook.FOLDER)));
        try (var folders = Files.list(Path.of("courses"))) {
            courses = folders.filter(Files::isDirectory).filter(folder -> !folder.endsWith(HeritageBook.FOLDER))
                    .sorted().map(reader::read).toList();
        }
    }

    @Test
    void thereAreCourses() {
        assertThat(courses).extracting(CourseDraft::slug).contains("ciyantang-genjudi", "hong-shiba-shi");
    }

    @Test
    void everyLessonDrawsThreeQuestionsOrTwoIfItIsShort() {
        assertThat(lessons().filter(lesson -> lesson.quiz().draw() < (lesson.minutes() > 10 ? 3 : 2))
                .map(LessonDraft::title)).isEmpty();
    }

    @Test
    void everyCourseAsksInAllFiveWays() {
        for (var course : courses) {
            var kinds = EnumSet.noneOf(QuestionText.Kind.class);
            questions(course).forEach(question -> kinds.add(question.kind()));
            assertThat(kinds).as(course.slug()).isEqualTo(EnumSet.allOf(QuestionText.Kind.class));
        }
    }

    @Test
    void noQuestionStandsTwiceInACourse() {
        for (var course : courses) {
            var seen = new HashSet<String>();
            assertThat(questions(course).map(question -> question.text() + question.options())
                    .filter(text -> !seen.add(text)))
                    .as(course.slug()).isEmpty();
        }
    }

    @Test
    void aTitleWithTheLocalNameCarriesItsNote() {
        var named = courses.stream().filter(course -> course.title().contains("最后出发")).toList();
        assertThat(named).isNotEmpty();
        assertThat(named).extracting(CourseDraft::titleNote)
                .allMatch(note -> note != null && note.contains("本地党史研究和宣传用语"));
    }

    @Test
    void everySectionTellsSomethingAndIsShortEnoughToBeReadInOneGo() {
        assertThat(lessons().flatMap(lesson -> lesson.sections().stream()
                .map(section -> lesson.title() + " / " + section.title() + " " + section.characters()))
                .filter(line -> {
                    int characters = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
                    return characters < 200 || characters > 1000;
                })).isEmpty();
    }

    private static Stream<LessonDraft> lessons() {
        return courses.stream().flatMap(course -> course.lessons().stream());
    }

    private static Stream<QuestionText> questions(CourseDraft course) {
        return course.lessons().stream().flatMap(lesson -> lesson.quiz().questions().stream());
    }
}
