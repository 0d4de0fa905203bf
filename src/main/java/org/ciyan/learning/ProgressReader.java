package org.ciyan.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.ciyan.assessment.Quizzes;

/** Reads the progress of a person: four queries, however many courses. */
@ApplicationScoped
class ProgressReader {

    @Inject Enrollments enrollments;
    @Inject Quizzes quizzes;

    /** @param slug one course, or empty for all */
    @Transactional(TxType.REQUIRES_NEW)
    List<Progress> read(long cadreId, String slug) {
        var begun = enrollments.begun(cadreId, slug);
        var lines = enrollments.lines(begun.stream().map(row -> ((Enrollment) row[0]).getId()).toList());
        var quizzed = enrollments.quizzed(begun.stream().map(row -> ((Enrollment) row[0]).getVersionId())
                .collect(Collectors.toSet()));
        var passed = quizzes.passedLessons(cadreId, quizzed);
        return begun.stream().map(row -> progress(row, lines, quizzed, passed)).toList();
    }

    private static Progress progress(Object[] row, Map<Long, List<Object[]>> lines,
            Set<Long> quizzed, Set<Long> passed) {
        var enrollment = (Enrollment) row[0];
        return new Progress(enrollment.getId(), enrollment.getCourse(), (String) row[1], (Integer) row[2],
                enrollment.getVersionId(), enrollment.getBegunAt(), enrollment.getCompletedAt(),
                lines.getOrDefault(enrollment.getId(), List.of()).stream()
                        .map(line -> line(line, quizzed, passed)).toList());
    }

    private static Progress.Line line(Object[] row, Set<Long> quizzed, Set<Long> passed) {
        var progress = (LessonProgress) row[0];
        long lesson = progress.getLessonId();
        return new Progress.Line(lesson, (Integer) row[1], (String) row[2], (Integer) row[3], progress.getLength(),
                progress.getCovered(), progress.isStudied(), quizzed.contains(lesson), passed.contains(lesson));
    }
}
