package org.ciyan.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.ciyan.InTheContainer;
import org.ciyan.course.Catalogue;
import org.ciyan.course.CourseFixture;
import org.ciyan.course.CourseShelf;
import org.ciyan.kernel.Hours;
import org.ciyan.ledger.LedgerFixture;
import org.ciyan.platform.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules that other tests must not meet are taken back with their transaction. */
@InTheContainer
class CourseWorthIT {

    @Inject LedgerFixture given;
    @Inject CourseShelf shelf;
    @Inject Catalogue catalogue;
    @Inject Tables tables;
    @Inject UserTransaction transaction;

    String slug = "worth-" + UUID.randomUUID();

    @BeforeEach
    void aCourseAndARule() throws Exception {
        given.aRule();
        var courses = Files.createTempDirectory("courses");
        CourseFixture.aCourse(slug).changed("course.yaml", "演示课程", slug).writeTo(courses);
        shelf.load(courses);
    }

    @Test
    void aNewRuleIsSeenInTheCatalogueAndThePublishedVersionStaysAsItIs() throws Exception {
        assertWorth("1.00");
        long before = row();
        transaction.begin();
        try {
            given.anotherRule(LocalDate.now(), "7.77");
            assertWorth("7.77");
            assertThat(row()).isEqualTo(before);
        } finally {
            transaction.rollback();
        }
        assertWorth("1.00");
        assertThat(row()).isEqualTo(before);
    }

    @Test
    void aRuleOfTomorrowIsNotYetSeen() throws Exception {
        transaction.begin();
        try {
            given.anotherRule(LocalDate.now().plusDays(2), "7.77");
            assertWorth("1.00");
        } finally {
            transaction.rollback();
        }
    }

    private void assertWorth(String hours) {
        assertThat(catalogue.search(slug, null, 0, 20).items()).singleElement()
                .satisfies(row -> assertThat(row.worth()).isEqualTo(Hours.of(hours)));
        assertThat(catalogue.rows()).filteredOn(row -> row.slug().equals(slug)).singleElement()
                .satisfies(row -> assertThat(row.worth()).isEqualTo(Hours.of(hours)));
        var lessons = catalogue.lessons(catalogue.published(slug).getId());
        assertThat(catalogue.worth(lessons)).hasValue(Hours.of(hours));
    }

    private long row() throws Exception {
        return tables.number("""
                select crc32(concat_ws('|', v.id, v.number, v.state, v.content_hash, v.title, v.summary, v.minutes,
                    v.imported_at, v.published_at, v.version))
                from course_version v join course c on c.id = v.course_id where c.slug = ?""", slug);
    }
}
