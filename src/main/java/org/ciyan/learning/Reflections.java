package org.ciyan.learning;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.Rejected;
import org.ciyan.platform.TriedAgain;

/** Stores people's reflections, each for its writer alone. */
@ApplicationScoped
@Transactional
@TriedAgain
public class Reflections {

    @Inject Enrollments enrollments;
    @Inject Learning learning;
    @Inject Desks desks;
    @Inject Clock clock;

    /** @throws Rejected {@code learning.enroll-first} if the course is not begun */
    public Optional<Reflection> read(long cadreId, String slug) {
        return enrollments.reflection(learning.enrollment(cadreId, slug).getId());
    }

    /**
     * Replaces the text of the reflection; an empty text is allowed.
     *
     * @throws Rejected {@code learning.enroll-first} if the course is not begun, {@code learning.reflection-too-long}
     */
    public Reflection write(long cadreId, String slug, String words) {
        if (words.length() > Reflection.LONGEST) {
            throw new Rejected("learning.reflection-too-long", Reflection.LONGEST);
        }
        desks.lock(cadreId, clock.instant());
        var enrollment = learning.enrollment(cadreId, slug).getId();
        var reflection = enrollments.reflection(enrollment).orElseGet(() -> {
            var first = new Reflection(enrollment);
            enrollments.add(first);
            return first;
        });
        reflection.write(words, clock.instant());
        return reflection;
    }
}
