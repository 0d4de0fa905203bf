package org.ciyan.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.course.Catalogue;

/** The first screen of users who neither have a record nor oversee one: what is taught here. */
@Named
@RequestScoped
public class WelcomeView {

    @Inject Catalogue catalogue;

    private long courses;

    @PostConstruct
    void load() {
        courses = catalogue.publishedIds().size();
    }

    public long getCourses() { return courses; }
}
