package org.ciyan.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.course.Catalogue;
import org.ciyan.course.CourseVersion;
import org.ciyan.course.Lesson;
import org.ciyan.identity.CurrentUser;
import org.omnifaces.cdi.Param;

/** The frame of the quiz page; a script loads the questions and sends the answers. */
@Named
@RequestScoped
public class QuizView {

    @Inject @Param String course;
    @Inject @Param Integer lesson;
    @Inject Catalogue catalogue;
    @Inject CurrentUser user;

    private CourseVersion version;
    private Lesson shown;

    @PostConstruct
    void load() {
        user.cadreId();
        version = catalogue.published(course);
        shown = catalogue.lesson(version.getId(), lesson == null ? 0 : lesson);
    }

    /** Where to go on after passing: the next lesson, or home after the last. */
    public String getNext() {
        boolean more = catalogue.lessons(version.getId()).stream().anyMatch(l -> l.getNumber() > shown.getNumber());
        return more ? "/learning/learn?course=" + version.getSlug() + "&lesson=" + (shown.getNumber() + 1) : "/";
    }

    public CourseVersion getVersion() { return version; }
    public Lesson getShown() { return shown; }
}
