package org.ciyan.course.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ciyan.heritage.HeritageBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the courses of this repository cite is what the county's heritage says: same numbers, same confidence, same
 * limits.
 */
class CoursesAndHeritageTest {

    static HeritageBook book;
    static List<CourseDraft> courses;

    @BeforeAll
    static void readThemAll() throws IOException {
        book = HeritageBook.read(Path.of("courses", HeritageBook.FOLDER));
        try (var folders = Files.list(Path.of("courses"))) {
            courses = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith(HeritageBook.FOLDER)).sorted()
                    .map(new CourseReader(book)::read).toList();
        }
        assertThat(courses).isNotEmpty().allSatisfy(course -> assertThat(course.citations()).isNotEmpty());
    }

    @Test
    void everyNumberCitedExists() {
        var unknown = new ArrayList<String>();
        courses.forEach(course -> course.citations().stream().filter(citation -> !book.knows(citation.code()))
                .forEach(citation -> unknown.add(course.slug() + " " + citation.code())));
        assertThat(unknown).isEmpty();
    }

    @Test
    void aSourceAndAFactHaveTheConfidenceTheyHaveThere() {
        var different = new ArrayList<String>();
        for (var course : courses) {
            for (var citation : course.citations()) {
                book.source(citation.code())
                        .filter(source -> degree(source.confidence()) != degree(citation.confidence()))
                        .ifPresent(source -> different.add(course.slug() + " " + citation.code() + " "
                                + citation.confidence() + " / " + source.confidence()));
                book.fact(citation.code()).filter(fact -> degree(fact.confidence()) != degree(citation.confidence()))
                        .ifPresent(fact -> different.add(course.slug() + " " + citation.code() + " "
                                + citation.confidence() + " / " + fact.confidence()));
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void nothingThatHistoryLeavesOpenIsAskedInAQuiz() {
        var asked = new ArrayList<String>();
        for (var course : courses) {
            for (var lesson : course.lessons()) {
                lesson.quiz().questions()
                        .forEach(question -> question.sources().stream().filter(CoursesAndHeritageTest::isOpen)
                                .forEach(code -> asked.add(course.slug() + " " + lesson.number() + " " + code + " "
                                        + question.text())));
            }
        }
        assertThat(asked).isEmpty();
    }

    private static boolean isOpen(String code) {
        return book.dispute(code).filter(dispute -> !dispute.examinable()).isPresent();
    }

    private static char degree(String confidence) {
        return confidence == null || confidence.isEmpty() ? ' ' : confidence.charAt(0);
    }
}
