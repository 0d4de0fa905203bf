package org.ciyan.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.course.text.CourseDraft;
import org.ciyan.course.text.CourseReader;
import org.ciyan.heritage.Heritage;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.platform.files.Content;
import org.ciyan.platform.files.FileStore;
import org.ciyan.platform.text.Fault;
import org.ciyan.platform.text.TextFaults;

/**
 * Imports courses from their folders. A new course is published at once, because texts in {@code courses/} have been
 * reviewed there. A changed one becomes a draft version; the published version stays as it is.
 */
@ApplicationScoped
@Transactional
public class CourseShelf {

    private static final System.Logger LOG = System.getLogger(CourseShelf.class.getName());

    @Inject CourseVersions versions;
    @Inject CourseFiles files;
    @Inject CourseSources sources;
    @Inject FileStore store;
    @Inject Heritage heritage;
    @Inject Clock clock;
    @Inject Event<CoursePublished> published;

    /**
     * Loads every course folder in {@code courses}; all or nothing. Loading the same text again changes nothing.
     *
     * @throws TextFaults with every fault of every course
     */
    public Imported load(Path courses) {
        var done = new Imported(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        read(courses).forEach(draft -> take(draft, done));
        LOG.log(System.Logger.Level.INFO, "courses loaded: published " + done.published() + ", drafted "
                + done.drafted() + ", unchanged " + done.unchanged());
        return done;
    }

    private List<CourseDraft> read(Path courses) {
        var reader = new CourseReader(heritage.book());
        var drafts = new ArrayList<CourseDraft>();
        var faults = new ArrayList<Fault>();
        for (var folder : folders(courses)) {
            try {
                drafts.add(reader.read(folder));
            } catch (TextFaults ofCourse) {
                faults.addAll(ofCourse.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new TextFaults(faults);
        }
        return drafts;
    }

    private static List<Path> folders(Path courses) {
        try (var entries = Files.list(courses)) {
            return entries.filter(entry -> Files.isDirectory(entry) && isCourse(entry.getFileName().toString()))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCourse(String folder) {
        return !folder.startsWith(".") && !folder.equals(HeritageBook.FOLDER);
    }

    private void take(CourseDraft draft, Imported done) {
        var newest = versions.newest(draft.slug());
        if (newest.isEmpty()) {
            var course = new Course(draft.slug());
            versions.add(course);
            var version = store(course, 1, draft);
            version.publish(clock.instant());
            published.fire(new CoursePublished(version.getId(), draft.slug()));
            done.published().add(draft.slug());
        } else if (newest.get().getContentHash().equals(draft.contentHash())) {
            sources.keep(newest.get().getId(), draft);
            done.unchanged().add(draft.slug());
        } else {
            store(newest.get().getCourse(), newest.get().getNumber() + 1, draft);
            done.drafted().add(draft.slug());
        }
    }

    private CourseVersion store(Course course, int number, CourseDraft draft) {
        var version = new CourseVersion(course, number, draft, clock.instant());
        versions.add(version);
        versions.flush();
        for (var lessonDraft : draft.lessons()) {
            var lesson = new Lesson(version.getId(), lessonDraft);
            versions.add(lesson);
            versions.flush();
            var sections = lessonDraft.sections();
            for (int i = 0; i < sections.size(); i++) {
                versions.add(new Section(lesson.getId(), i, sections.get(i)));
            }
        }
        draft.files().forEach(file -> files.add(
                new CourseFile(version.getId(), file, store.keep(Content.of(file.bytes())))));
        sources.keep(version.getId(), draft);
        draft.citations().forEach(text -> versions.add(new Citation(version.getId(), text)));
        versions.flush();
        return version;
    }
}
