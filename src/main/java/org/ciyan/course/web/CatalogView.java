package org.ciyan.course.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.course.Catalogue;
import org.ciyan.course.CourseRow;
import org.ciyan.course.text.CourseReader;
import org.ciyan.kernel.Page;
import org.omnifaces.cdi.Param;

/** The courses one can study, found by text and category. */
@Named
@RequestScoped
public class CatalogView {

    static final int SIZE = 20;

    @Inject @Param String query;
    @Inject @Param String category;
    @Inject @Param Integer page;
    @Inject Catalogue catalogue;

    private Page<CourseRow> found;

    @PostConstruct
    void load() {
        found = catalogue.search(query, category, getPage() - 1, SIZE);
        if (found.items().isEmpty() && found.total() > 0) {
            page = (int) ((found.total() + SIZE - 1) / SIZE);
            found = catalogue.search(query, category, page - 1, SIZE);
        }
    }

    public List<CourseRow> getCourses() { return found.items(); }
    public long getTotal() { return found.total(); }
    public List<String> getCategories() { return CourseReader.CATEGORIES; }
    public String getQuery() { return query; }
    public String getCategory() { return category; }
    /** From 1, as readers count. */
    public int getPage() { return page == null ? 1 : Math.max(1, page); }
    public boolean isFirst() { return getPage() == 1; }
    public boolean isLast() { return (long) getPage() * SIZE >= found.total(); }
    /** Whether nothing was found because something was asked for. */
    public boolean isNarrowed() { return notBlank(query) || notBlank(category); }

    private static boolean notBlank(String text) {
        return text != null && !text.isBlank();
    }
}
