package org.ciyan.learning.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.course.Catalogue;
import org.ciyan.course.CourseVersion;
import org.ciyan.course.Lesson;
import org.ciyan.course.Note;
import org.ciyan.course.Section;
import org.ciyan.identity.CurrentUser;
import org.ciyan.learning.Learning;
import org.ciyan.learning.Pace;
import org.ciyan.learning.Progress;
import org.ciyan.learning.Reflection;
import org.ciyan.learning.Reflections;
import org.omnifaces.cdi.Param;

/**
 * One lesson as it is read, watched or heard: of the version begun, or the published one if none is. For users who are
 * no cadres, nothing is counted.
 */
@Named
@RequestScoped
public class LearnView {

    private static final int SECONDS = 60;

    @Inject @Param String course;
    @Inject @Param Integer lesson;
    @Inject Catalogue catalogue;
    @Inject Learning learning;
    @Inject Pace pace;
    @Inject Reflections reflections;
    @Inject CurrentUser user;

    private Optional<Progress> progress;
    private CourseVersion version;
    private List<Lesson> lessons;
    private Lesson shown;
    private List<Part> parts;

    @PostConstruct
    void load() {
        progress = user.isCadre() ? learning.progress(user.cadreId(), course) : Optional.empty();
        version = progress.isPresent() ? catalogue.version(progress.get().versionId()) : catalogue.published(course);
        lessons = catalogue.lessons(version.getId());
        shown = catalogue.lesson(version.getId(), lesson != null ? lesson : next());
        var sections = catalogue.sections(shown.getId());
        var floors = pace.floors(sections);
        parts = IntStream.range(0, sections.size()).mapToObj(i -> new Part(sections.get(i), floors.get(i))).toList();
    }

    private int next() {
        return progress.flatMap(Progress::next).map(Progress.Line::number).orElse(1);
    }

    public CourseVersion getVersion() { return version; }
    public Lesson getLesson() { return shown; }
    public List<Part> getParts() { return parts; }
    public List<Note> getNotes() { return catalogue.notes(shown); }
    public int getLessons() { return lessons.size(); }
    public boolean isMapped() { return parts.stream().anyMatch(part -> part.section().isMapped()); }
    public boolean isBegun() { return progress.isPresent(); }
    public boolean isFirst() { return shown.getNumber() == 1; }
    public boolean isLast() { return shown.getNumber() == lessons.size(); }
    public int getLengthMinutes() { return shown.getLength() / SECONDS; }
    public int getLengthSeconds() { return shown.getLength() % SECONDS; }
    public int getQuestions() { return shown.isQuizzed() ? shown.getQuiz().draw() : 0; }

    /** The confirmed per cent of this lesson. */
    public int getConfirmed() {
        return progress.flatMap(p -> p.lesson(shown.getNumber())).map(Progress.Line::getCoverage).orElse(0);
    }

    /** Whether this is the place to think the course over. */
    public boolean isReflective() {
        return isLast() && version.getReflection() != null && user.isCadre();
    }

    public String getReflection() {
        return progress.flatMap(p -> reflections.read(user.cadreId(), course)).map(Reflection::getText).orElse("");
    }

    /** A section on the page, and the whole seconds it takes at least. */
    public record Part(Section section, Duration floor) {

        public Section getSection() { return section; }
        public long getSeconds() { return (floor.toMillis() + 999) / 1000; }
    }
}
