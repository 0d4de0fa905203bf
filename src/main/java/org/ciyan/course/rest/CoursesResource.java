package org.ciyan.course.rest;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.course.Catalogue;
import org.ciyan.course.CourseRow;
import org.ciyan.course.CourseVersion;
import org.ciyan.course.Lesson;
import org.ciyan.kernel.Hours;
import org.ciyan.kernel.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What can be studied. */
@Path("courses")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CoursesResource {

    @Inject Catalogue catalogue;

    @GET
    @Operation(summary = "Published courses, in the order of their slugs")
    public Found search(
            @Parameter(description = "Text in the title, the summary or a lesson's title; all if left out")
            @QueryParam("query") String query,
            @Parameter(description = "Page, from 0") @QueryParam("page") @DefaultValue("0") int page,
            @Parameter(description = "Courses on a page, at most " + Page.LARGEST) @QueryParam("size")
            @DefaultValue("20") int size) {
        var found = catalogue.search(query, null, page, size);
        return new Found(found.items().stream().map(Item::of).toList(), found.total());
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "One published course with its lessons")
    public Whole course(@PathParam("slug") String slug) {
        var version = catalogue.published(slug);
        var lessons = catalogue.lessons(version.getId());
        return Whole.of(version, catalogue.worth(lessons).orElse(null), lessons);
    }

    public record Found(List<Item> items, long total) { }

    /** {@code hours} is null while no rule says what the course is worth; {@code lessons} is how many there are. */
    public record Item(String slug, String title, String summary, String category, String form, int minutes,
            Hours hours, int lessons) {

        static Item of(CourseRow row) {
            return new Item(row.slug(), row.title(), row.summary(), row.category(), row.form(), row.minutes(),
                    row.worth(), row.lessons());
        }
    }

    public record Whole(String slug, String title, String summary, String category, String form, int minutes,
            Hours hours, int version, List<Part> lessons) {

        static Whole of(CourseVersion version, Hours worth, List<Lesson> lessons) {
            return new Whole(version.getSlug(), version.getTitle(), version.getSummary(), version.getCategory(),
                    version.getForm(), version.getMinutes(), worth, version.getNumber(),
                    lessons.stream().map(Part::of).toList());
        }

        /** {@code length}: seconds of a film or a sound, number of sections of a text. */
        public record Part(int number, String title, String kind, int minutes, int length, boolean hasQuiz) {

            static Part of(Lesson lesson) {
                return new Part(lesson.getNumber(), lesson.getTitle(), lesson.getKind().name().toLowerCase(Locale.ROOT),
                        lesson.getMinutes(), lesson.getLength(), lesson.isQuizzed());
            }
        }
    }
}
