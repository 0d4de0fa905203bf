package org.ciyan.assessment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.course.Catalogue;
import org.ciyan.course.Lesson;
import org.ciyan.course.text.QuizText;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Throttled;
import org.ciyan.platform.RandomCode;
import org.ciyan.platform.TriedAgain;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens, saves, submits and grades attempts. */
@ApplicationScoped
@Transactional
@TriedAgain
public class Quizzes {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject Attempts attempts;
    @Inject Sheets sheets;
    @Inject Catalogue catalogue;
    @Inject Event<AttemptGraded> graded;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "ciyan.assessment.retake-wait") Duration retakeWait;

    /**
     * Opens an attempt: the one still open, with the answers saved so far; else a new one with the questions seen
     * least.
     *
     * @throws NotFound if the lesson has no quiz
     * @throws Throttled {@code assessment.wait} if the wait after a failed attempt is not over
     */
    public AttemptSheet open(long cadreId, long lessonId) {
        var quiz = quizOf(catalogue.lesson(lessonId));
        attempts.lock(cadreId, lessonId);
        var newest = attempts.newest(cadreId, lessonId);
        if (newest.isPresent() && !newest.get().isSubmitted()) {
            return sheets.of(newest.get(), quiz, attempts.questions(newest.get()));
        }
        newest.filter(a -> !a.isPassed()).ifPresent(this::mustHaveWaited);
        int number = newest.map(Attempt::getNumber).orElse(0) + 1;
        var attempt = new Attempt(RandomCode.of128Bits(), cadreId, lessonId, number, clock.instant());
        attempts.add(attempt);
        return sheets.of(attempt, quiz, drawn(attempt, quiz));
    }

    private List<AttemptQuestion> drawn(Attempt attempt, QuizText quiz) {
        var draw = new Draw(RANDOM);
        var seen = attempts.seen(attempt.getCadreId(), attempt.getLessonId());
        int position = 0;
        for (int inBank : draw.questions(quiz.questions().size(), quiz.draw(), seen)) {
            int options = Marking.shown(quiz.questions().get(inBank));
            attempts.add(new AttemptQuestion(attempt.getId(), position++, inBank, draw.shuffled(options)));
        }
        return attempts.questions(attempt);
    }

    private void mustHaveWaited(Attempt failed) {
        var wait = Duration.between(clock.instant(), failed.getSubmittedAt().plus(retakeWait));
        if (!wait.isNegative() && !wait.isZero()) {
            throw new Throttled("assessment.wait", wait);
        }
    }

    /** Saves an answer as given; the last one before submission counts. */
    public void answer(long cadreId, String attemptCode, String question, JsonNode answer) {
        var attempt = mine(cadreId, attemptCode);
        attempt.mustBeOpen();
        var drawn = attempts.questions(attempt).stream().filter(q -> q.key().equals(question)).findFirst()
                .orElseThrow(() -> new NotFound("question " + question));
        Marking.check(quizOf(catalogue.lesson(attempt.getLessonId())).questions().get(drawn.getInBank()), answer);
        drawn.answered(answer.toString(), clock.instant());
    }

    /** Grades an attempt, once; submitting again gives the same outcome. */
    public Graded submit(long cadreId, String attemptCode) {
        var attempt = mine(cadreId, attemptCode);
        var lesson = catalogue.lesson(attempt.getLessonId());
        var quiz = quizOf(lesson);
        var questions = attempts.questions(attempt);
        if (!attempt.isSubmitted()) {
            questions.forEach(q -> q.judge(Marking.isRight(quiz.questions().get(q.getInBank()), q.shuffle(),
                    Sheets.read(q.getAnswer()))));
            int right = (int) questions.stream().filter(AttemptQuestion::isCorrect).count();
            attempt.grade(100 * right / questions.size(), quiz.pass(), clock.instant());
            graded.fire(new AttemptGraded(attempt.getId(), cadreId, lesson.getId(), attempt.getScore(),
                    attempt.isPassed(), attempt.getSubmittedAt()));
        }
        return sheets.graded(attempt, quiz, questions, lesson.getVersionId());
    }

    /** Which of these lessons' quizzes this person has passed. */
    public Set<Long> passedLessons(long cadreId, Collection<Long> lessonIds) {
        return attempts.passed(cadreId, lessonIds);
    }

    public boolean passed(long cadreId, long lessonId) {
        return !attempts.passed(cadreId, List.of(lessonId)).isEmpty();
    }

    private Attempt mine(long cadreId, String code) {
        return attempts.locked(code).filter(a -> a.belongsTo(cadreId)).orElseThrow(() -> new NotFound("attempt"));
    }

    private static QuizText quizOf(Lesson lesson) {
        if (!lesson.isQuizzed()) {
            throw new NotFound("quiz of lesson " + lesson.getNumber());
        }
        return lesson.getQuiz();
    }
}
