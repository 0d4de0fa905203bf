package org.ciyan.search;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.course.Catalogue;
import org.ciyan.course.CourseVersion;
import org.ciyan.course.Lesson;
import org.ciyan.course.Section;
import org.ciyan.heritage.Heritage;

/** Everything that can be found, as it stands now. */
@ApplicationScoped
class Shelves {

    @Inject Catalogue catalogue;
    @Inject Heritage heritage;

    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        catalogue.published().forEach(version -> add(entries, version));
        var book = heritage.book();
        book.sites().forEach(site -> entries.add(Entry.card(Kind.SITE, site.slug(), site.name(),
                lines(site.place(), site.happened(), site.teaches()))));
        book.figures().forEach(figure -> entries.add(Entry.card(Kind.FIGURE, figure.slug(), figure.name(),
                lines(figure.text(), figure.teaches()))));
        book.stories().forEach(story -> entries.add(Entry.card(Kind.STORY, story.slug(), story.title(), story.text())));
        return entries;
    }

    private static String lines(String... parts) {
        return String.join("\n", parts);
    }

    private void add(List<Entry> entries, CourseVersion version) {
        entries.add(Entry.course(version.getSlug(), version.getTitle(),
                String.join("\n", version.getSummary(), String.join("\n", version.getObjectives()))));
        for (var lesson : catalogue.lessons(version.getId())) {
            catalogue.sections(lesson.getId()).forEach(section -> entries.add(passage(version, lesson, section)));
        }
    }

    private static Entry passage(CourseVersion version, Lesson lesson, Section section) {
        return new Entry(Kind.PASSAGE, version.getSlug(), lesson.getNumber(), section.getNumber(),
                section.getTitle(), section.text());
    }
}
