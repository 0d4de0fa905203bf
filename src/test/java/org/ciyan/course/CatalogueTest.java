package org.ciyan.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.ciyan.course.text.CourseDraft;
import org.ciyan.course.text.CourseReader;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.kernel.Hours;
import org.ciyan.kernel.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    static final int MANY = Page.LARGEST + 1;

    @TempDir Path courses;
    final Catalogue catalogue = new Catalogue();
    CourseDraft draft;
    int asked;

    @BeforeEach
    void oneMoreThanAPageHolds() {
        draft = new CourseReader(HeritageBook.empty()).read(CourseFixture.aCourse("c").writeTo(courses));
        catalogue.versions = new CourseVersions() {
            @Override
            List<CourseVersion> published() {
                return IntStream.rangeClosed(1, MANY).mapToObj(i -> version("c" + i)).toList();
            }

            @Override
            Map<Long, List<Outline>> outlinesOfPublished() {
                var ofAll = new HashMap<Long, List<Outline>>();
                Long notStored = null;
                ofAll.put(notStored, CatalogueTest.this.lessons().stream().map(Outline::of).toList());
                return ofAll;
            }
        };
    }

    @Test
    void allAreListedHoweverManyAPageHolds() {
        catalogue.tariffs = Optional::empty;

        assertThat(catalogue.rows()).hasSize(MANY).extracting(CourseRow::slug).contains("c1", "c" + MANY);
        assertThat(catalogue.search(null, null, 0, MANY).items()).as("a page is a page").hasSize(Page.LARGEST);
        assertThat(catalogue.search(null, null, 0, MANY).total()).isEqualTo(MANY);
    }

    @Test
    void whileNoRuleSaysSoNothingIsWorthAnything() {
        catalogue.tariffs = Optional::empty;

        assertThat(catalogue.rows()).allSatisfy(row -> assertThat(row.worth()).isNull());
        assertThat(catalogue.worth(lessons())).isEmpty();
    }

    @Test
    void theRuleIsAskedOnceForAllAndToldMinutesAndWhetherThereIsAQuiz() {
        catalogue.tariffs = () -> {
            asked++;
            return Optional.of((minutes, tested) -> Hours.of(minutes.equals(List.of(1, 1)) && tested ? "3.25" : "0"));
        };

        assertThat(catalogue.rows()).allSatisfy(row -> assertThat(row.worth()).isEqualTo(Hours.of("3.25")));
        assertThat(asked).isEqualTo(1);
        assertThat(catalogue.worth(lessons())).hasValue(Hours.of("3.25"));
    }

    private List<Lesson> lessons() {
        return draft.lessons().stream().map(l -> new Lesson(1, l)).toList();
    }

    private CourseVersion version(String slug) {
        return new CourseVersion(new Course(slug), 1, draft, Instant.EPOCH);
    }
}
