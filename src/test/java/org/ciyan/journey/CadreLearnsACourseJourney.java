package org.ciyan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.ciyan.journey.page.LessonPage;
import org.ciyan.journey.page.QuizPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A cadre who owes online hours signs in, studies a course on the 18th Division, passes its quizzes, and sees the hours
 * count.
 */
@Order(2) // one of the longest: they begin first
class CadreLearnsACourseJourney {

    static final String COURSE = "hong-shiba-shi";
    static final int FILM = 6;

    Server server = Server.running();
    Visit visit = Visit.atADesk(server);

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void fromWhatIOweToTheHoursInTheLedger() {
        visit.signIn(server.user("tian"));
        assertThat(visit.text()).contains("还差").contains("2.50 学时");

        visit.page().click(".columns >> text=红十八师：长征最后出发的队伍");
        assertThat(visit.text()).contains("出处").contains("本地党史研究和宣传用语");

        for (int lesson = 1; lesson <= FILM; lesson++) {
            studies(lesson);
            passes(lesson);
        }

        visit.open("/");
        assertThat(visit.text()).contains("0.50 学时").doesNotContain("2.50 学时");
        visit.open("/ledger/my-hours");
        assertThat(visit.text()).contains("红十八师：长征最后出发的队伍").contains("2.00");
        visit.page().locator("table.rows summary").first().click();
        assertThat(visit.text()).contains("各节 15 + 15 + 15 + 15 + 15 + 5 分钟");
        visit.isFitForEverybody("my-hours-reckoned");
    }

    /** As when somebody moves the items of an ordering question faster than the connection carries them. */
    @Test
    void anAnswerThatChangesWhileItIsOnItsWayIsSentAgain() {
        visit.signIn(server.user("peng")).open("/search/find");
        assertThat(visit.page().evaluate("""
                async () => {
                  const { Answers } = await import('/resources/script/answers.js');
                  const sent = [];
                  let arrives;
                  window.fetch = (path, options) => new Promise(done => {
                    sent.push(options.body);
                    const answered = () => done(new Response(null, { status: 204 }));
                    if (sent.length === 1) arrives = answered; else answered();
                  });
                  const answers = new Answers('test', { saving() {}, saved() {}, trouble() {}, refused() {} });
                  const order = ['a', 'b'];
                  answers.put('q', order);
                  order.reverse();
                  answers.put('q', order);
                  arrives();
                  await answers.all();
                  return sent.join(' ');
                }""")).isEqualTo("{\"answer\":[\"a\",\"b\"]} {\"answer\":[\"b\",\"a\"]}");
    }

    private void studies(int lesson) {
        var reading = new LessonPage(visit.page()).open(server.url(), COURSE, lesson);
        if (lesson == 1) {
            reading.opensAFootnote();
            visit.isFitForEverybody("lesson-with-source");
        }
        if (lesson == FILM) {
            reading.watchesToTheEnd();
            assertThat(visit.page().locator(".player-button[aria-label='静音']").isVisible()).as("this film is silent")
                    .isFalse();
        } else {
            reading.readsToTheEnd();
        }
    }

    private void passes(int lesson) {
        var quiz = new QuizPage(visit.page()).open(server.url(), COURSE, lesson);
        if (lesson == 1) {
            quiz.answersWrong();
            assertThat(visit.page().locator("main")).containsText("出处");
            visit.isFitForEverybody("quiz-result");
            quiz.triesAgain();
        }
        quiz.answersRight();
        if (lesson == 2) {
            visit.isFitForEverybody("quiz-passed");
        }
    }
}
