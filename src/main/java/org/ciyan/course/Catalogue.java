package org.ciyan.course;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.Hours;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Page;

/** What can be studied: published courses, and any version that somebody began. */
@ApplicationScoped
@Transactional
public class Catalogue {

    @Inject CourseVersions versions;

    /** Published courses whose title or summary holds the wanted text; all if nothing is wanted. Pages count from 0. */
    public Page<CourseVersion> search(String wanted, int page, int size) {
        var text = wanted == null ? "" : wanted.strip().toLowerCase(Locale.ROOT);
        return Page.of(versions.published().stream()
                .filter(v -> text.isEmpty() || (v.getTitle() + "\n" + v.getSummary()).toLowerCase(Locale.ROOT).contains(text))
                .toList(), page, size);
    }

    /** The newest published version. */
    public CourseVersion published(String slug) {
        return versions.published().stream().filter(v -> v.getSlug().equals(slug)).findFirst()
                .orElseThrow(() -> new NotFound("course " + slug));
    }

    public CourseVersion version(long id) {
        return versions.byId(id).orElseThrow(() -> new NotFound("course version " + id));
    }

    public List<Lesson> lessons(long versionId) {
        return versions.lessons(versionId);
    }

    /** @param number from 1 */
    public Lesson lesson(long versionId, int number) {
        return versions.lessons(versionId).stream().filter(l -> l.getNumber() == number).findFirst()
                .orElseThrow(() -> new NotFound("lesson " + number));
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

    /** Notes what a version is worth by the rule in force; asked for by the ledger, which alone knows the rules. */
    public void noteWorth(long versionId, Hours hours) {
        version(versionId).isWorth(hours);
    }
}
