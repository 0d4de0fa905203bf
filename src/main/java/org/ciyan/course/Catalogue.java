package org.ciyan.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.course.CourseVersions.Outline;
import org.ciyan.kernel.Hours;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Page;

/** What can be studied: published courses, and any version that somebody began. */
@ApplicationScoped
@Transactional
public class Catalogue {

    @Inject CourseVersions versions;
    @Inject Tariffs tariffs;

    /**
     * Published courses that hold the wanted text in their title, summary or a lesson's title. A constant number of
     * queries, however many courses.
     *
     * @param wanted all if null or blank
     * @param category all if null or blank
     * @param page from 0
     */
    public Page<CourseRow> search(String wanted, String category, int page, int size) {
        var text = wanted == null ? "" : wanted.strip().toLowerCase(Locale.ROOT);
        return Page.of(listed().filter(listed -> category == null || category.isBlank()
                || listed.version().getCategory().equals(category))
                .filter(listed -> text.isEmpty() || listed.searched().contains(text))
                .map(Listed::row).toList(), page, size);
    }

    /** All published courses, in the order of slugs. A constant number of queries, however many courses. */
    public List<CourseRow> rows() {
        return listed().map(Listed::row).toList();
    }

    private Stream<Listed> listed() {
        var lessons = versions.outlinesOfPublished();
        var tariff = tariffs.today();
        return versions.published().stream()
                .map(v -> new Listed(v, lessons.getOrDefault(v.getId(), List.of()), tariff));
    }

    /** A published version with what is needed of its lessons, and today's tariff. */
    private record Listed(CourseVersion version, List<Outline> lessons, Optional<Tariff> tariff) {

        String searched() {
            return String.join("\n", version.getTitle(), version.getSummary(),
                    lessons.stream().map(Outline::title).collect(Collectors.joining("\n"))).toLowerCase(Locale.ROOT);
        }

        CourseRow row() {
            return new CourseRow(version, worth(tariff, lessons).orElse(null),
                    lessons.stream().map(Outline::kind).toList());
        }
    }

    /** What a course of these lessons is worth by the rule in force today, or empty while there is no rule. */
    public Optional<Hours> worth(List<Lesson> lessons) {
        return worth(tariffs.today(), lessons.stream().map(Outline::of).toList());
    }

    private static Optional<Hours> worth(Optional<Tariff> tariff, List<Outline> lessons) {
        return tariff.map(t -> t.of(lessons.stream().map(Outline::minutes).toList(),
                lessons.stream().anyMatch(Outline::quizzed)));
    }

    /** The newest published version of each course, in the order of slugs. */
    public List<CourseVersion> published() {
        return versions.published();
    }

    /** The ids of what {@link #published()} gives; cheap enough to ask at every request. */
    public Set<Long> publishedIds() {
        return versions.publishedIds();
    }

    /** The newest published version. */
    public CourseVersion published(String slug) {
        return versions.published(slug).orElseThrow(() -> new NotFound("course " + slug));
    }

    public CourseVersion version(long id) {
        return versions.byId(id).orElseThrow(() -> new NotFound("course version " + id));
    }

    /** A version by its course's slug and its number, if there is one. */
    public Optional<CourseVersion> version(String slug, int number) {
        return versions.numbered(slug, number);
    }

    public List<Lesson> lessons(long versionId) {
        return versions.lessons(versionId);
    }

    /** @param number from 1 */
    public Lesson lesson(long versionId, int number) {
        return versions.lesson(versionId, number).orElseThrow(() -> new NotFound("lesson " + number));
    }

    public Lesson lesson(long id) {
        return versions.lesson(id).orElseThrow(() -> new NotFound("lesson " + id));
    }

    public List<Section> sections(long lessonId) {
        return versions.sections(lessonId);
    }

    public List<Citation> citations(long versionId) {
        return versions.citations(versionId);
    }

    /** The footnotes of a lesson, in the order of their numbers. */
    public List<Note> notes(Lesson lesson) {
        var byCode = versions.citations(lesson.getVersionId()).stream()
                .collect(Collectors.toMap(Citation::getCode, c -> c));
        var cited = lesson.getCited();
        return IntStream.range(0, cited.size()).mapToObj(i -> {
            var citation = byCode.get(cited.get(i));
            return new Note(i + 1, citation, citation.getSources().stream().map(byCode::get).toList());
        }).toList();
    }
}
