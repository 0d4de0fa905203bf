package org.ciyan.study;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.course.Catalogue;
import org.ciyan.course.CourseFixture;
import org.ciyan.course.CourseShelf;
import org.ciyan.organization.Appointment;
import org.ciyan.organization.Roster;
import org.ciyan.organization.Unit;
import org.ciyan.platform.Database;

/** People and courses to study with, and a way to let time pass for somebody. */
@ApplicationScoped
public class StudyFixture {

    @Inject Roster roster;
    @Inject CourseShelf shelf;
    @Inject Catalogue catalogue;
    @Inject Study study;

    /** The id of a new cadre who holds a post. */
    public long aCadre() {
        var code = "s" + UUID.randomUUID().toString().substring(0, 13);
        var since = LocalDate.of(2020, 1, 1);
        roster.enterCategory(code, "演示", "Demo", 10);
        roster.enterUnit(code, "演示镇", Unit.Kind.TOWNSHIP, null, 10, since);
        roster.enterCadre(code, "学员·演示", "xueyuan", "xy", null);
        roster.appoint(code, new Appointment(code, "干部", "无", "无", code, since));
        return roster.idOf(code);
    }

    /**
     * The slug of a new course of two lessons: two sections of 10 and 12 seconds, one of 20 seconds at 1000 characters
     * a minute.
     */
    public String aCourse() {
        var slug = "study-" + UUID.randomUUID();
        load(CourseFixture.aCourse(slug));
        return slug;
    }

    /** The slug of a new course whose second lesson is a film of so many seconds. */
    public String aFilm(int seconds) {
        var slug = "film-" + UUID.randomUUID();
        load(CourseFixture.aCourse(slug)
                .film("\0\0\0\u0018ftypisom".getBytes(UTF_8), seconds, "WEBVTT\n\n00:00.000 --> 00:09.000\n字\n"));
        return slug;
    }

    private void load(CourseFixture course) {
        try {
            var courses = Files.createTempDirectory("courses");
            course.writeTo(courses);
            shelf.load(courses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So much time has passed since the last segment of this person. */
    public void passes(Duration time, long cadreId) {
        update("update study_desk set spent_to = date_sub(spent_to, interval ? second) where cadre_id = ?",
                time.toSeconds(), cadreId);
    }

    public Acknowledged report(long cadreId, String sitting, int sequence, String nonce, int from, int to)
            throws Exception {
        return study.report(cadreId, sitting, new Claim(sequence, nonce, from, to)).toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
    }

    /** Reads a whole lesson in the time it takes. */
    public Acknowledged read(long cadreId, String slug, int lesson) throws Exception {
        var sitting = study.open(cadreId, slug, lesson);
        passes(Duration.ofMinutes(5), cadreId);
        return report(cadreId, sitting.id(), 1, sitting.nonce(), 0, 100);
    }

    /** As if the quiz of that lesson had been passed, without anybody hearing of it. */
    public void passedSilently(long cadreId, long lessonId) {
        update("""
                insert into attempt (code, cadre_id, lesson_id, number, opened_at, submitted_at, score, passed, version)
                values (?, ?, ?, 1, utc_timestamp(6), utc_timestamp(6), 100, true, 1)""",
                UUID.randomUUID().toString().substring(0, 22), cadreId, lessonId);
    }

    public long lessonId(String slug, int number) {
        return catalogue.lesson(catalogue.published(slug).getId(), number).getId();
    }

    public int update(String sql, Object... values) {
        try (var connection = database().getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String sql, Object... values) {
        try (var connection = database().getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource database() {
        try {
            return InitialContext.doLookup(Database.NAME);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
