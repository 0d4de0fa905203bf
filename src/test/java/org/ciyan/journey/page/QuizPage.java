package org.ciyan.journey.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import org.ciyan.course.text.CourseReader;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.course.text.QuestionText;

/** A quiz as a person answers it who has the course's own text, with its keys, beside the screen. */
public final class QuizPage {

    private final Page page;
    private List<QuestionText> bank;

    public QuizPage(Page page) {
        this.page = page;
    }

    public QuizPage open(String base, String course, int lesson) {
        bank = new CourseReader(HeritageBook.read(Path.of("courses", HeritageBook.FOLDER)))
                .read(Path.of("courses", course)).lessons().get(lesson - 1).quiz().questions();
        page.navigate(base + "/assessment/quiz?course=" + course + "&lesson=" + lesson);
        page.click("[data-start]");
        page.waitForSelector("fieldset.question");
        return this;
    }

    public void answersRight() {
        eachQuestion(true);
        submit();
        assertThat(page.locator(".result.passed")).isVisible();
    }

    public void answersWrong() {
        eachQuestion(false);
        submit();
        assertThat(page.locator(".result")).isVisible();
    }

    /** After the wait that the county set (a second here), with other questions where the bank allows. */
    public void triesAgain() {
        page.waitForTimeout(1_100);
        page.locator(".result button").click();
        assertThat(page.locator("button[type=submit]")).isVisible();
    }

    private void submit() {
        assertThat(page.locator("[data-show=saved]")).not().isEmpty();
        page.locator("button[type=submit]").click();
    }

    private void eachQuestion(boolean right) {
        var boxes = page.locator("fieldset.question");
        for (int i = 0; i < boxes.count(); i++) {
            var box = boxes.nth(i);
            var legend = box.locator("legend").innerText();
            var question = bank.stream().filter(q -> legend.contains(q.text())).findFirst().orElseThrow();
            answer(box, question, right);
        }
    }

    private void answer(Locator box, QuestionText question, boolean right) {
        switch (question.kind()) {
            case TRUE_FALSE -> box.locator("input[value=" + (question.keys().get(0) == 1 == right) + "]").check();
            case SINGLE, MULTIPLE -> IntStream.range(0, question.options().size())
                    .filter(i -> right == question.keys().contains(i)).limit(right ? question.options().size() : 1)
                    .forEach(i -> choice(box, question.options().get(i)).check());
            case ORDERING -> order(box, question.options(), right);
            case MATCHING -> IntStream.range(0, question.options().size()).forEach(i -> box.locator("select").nth(i)
                    .selectOption(new SelectOption()
                            .setLabel(question.rights().get(right ? i : (i + 1) % question.rights().size()))));
        }
    }

    private static Locator choice(Locator box, String option) {
        return box.locator("label.choice").filter(new Locator.FilterOptions().setHas(
                box.page().locator("xpath=.//span[normalize-space(.)=\"" + option + "\"]"))).locator("input");
    }

    /** Moves each item up until it stands in its place; wrong means the other way round. */
    private static void order(Locator box, List<String> items, boolean right) {
        for (int place = 0; place < items.size(); place++) {
            var item = items.get(right ? place : items.size() - 1 - place);
            while (indexOf(box, item) > place) {
                box.locator("ol.order li").nth(indexOf(box, item)).locator("button").first().click();
            }
        }
        if (box.locator("button.small:visible").count() > 0) {
            box.locator("button.small:visible").click();
        }
    }

    private static int indexOf(Locator box, String item) {
        return box.locator("ol.order li .text").allInnerTexts().indexOf(item);
    }
}
