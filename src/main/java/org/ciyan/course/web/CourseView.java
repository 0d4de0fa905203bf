package org.ciyan.course.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.course.Catalogue;
import org.ciyan.course.Citation;
import org.ciyan.course.CourseVersion;
import org.ciyan.course.Lesson;
import org.ciyan.course.text.CitationText.Kind;
import org.ciyan.kernel.Hours;
import org.omnifaces.cdi.Param;

/** One course before it is begun: what it is about, its lessons, its bibliography. */
@Named
@RequestScoped
public class CourseView {

    private static final int SECONDS = 60;

    @Inject @Param String slug;
    @Inject Catalogue catalogue;

    private CourseVersion course;
    private List<Lesson> lessons;
    private List<Citation> citations;
    private Hours worth;

    @PostConstruct
    void load() {
        course = catalogue.published(slug);
        lessons = catalogue.lessons(course.getId());
        citations = catalogue.citations(course.getId());
        worth = catalogue.worth(lessons).orElse(null);
    }

    public CourseVersion getCourse() { return course; }
    public List<Lesson> getLessons() { return lessons; }
    /** Hours by the rule in force today, or null while there is no rule. */
    public Hours getWorth() { return worth; }
    public int wholeMinutes(Lesson played) { return played.getLength() / SECONDS; }
    public int restSeconds(Lesson played) { return played.getLength() % SECONDS; }
    public List<Citation> getSources() { return ofKind(Kind.SOURCE); }
    public List<Citation> getFacts() { return ofKind(Kind.FACT); }
    public List<Citation> getDisputes() { return ofKind(Kind.DISPUTE); }

    private List<Citation> ofKind(Kind kind) {
        return citations.stream().filter(citation -> citation.getKind() == kind).toList();
    }
}
