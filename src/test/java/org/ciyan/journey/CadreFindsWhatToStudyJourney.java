package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From a word somebody has in mind, in characters or typed as pinyin, to the passage where it stands. */
class CadreFindsWhatToStudyJourney {

    static final Server SERVER = Server.running();

    @Test
    void fromAPlaceNameToThePassage() {
        try (var visit = Visit.atADesk(SERVER)) {
            visit.signIn(SERVER.user("instructor"));
            visit.open("/search/find");
            assertThat(visit.page().locator(".courses > li").count()).isGreaterThanOrEqualTo(2);
            visit.page().fill("#query", "包谷坪");
            visit.page().press("#query", "Enter");
            visit.page().waitForURL("**query=*");
            assertThat(visit.page().locator("mark").first().textContent()).isEqualTo("包谷坪");
            visit.page().locator(".passages a").first().click();
            visit.page().waitForURL("**/learning/learn?*#section-*");
            assertThat(visit.text()).contains("包谷坪");
        }
    }

    @Test
    void pinyinIsUnderstoodAndSaidSo() {
        try (var visit = Visit.onAPhone(SERVER)) {
            visit.signIn(SERVER.user("instructor"));
            visit.open("/search/find?query=hongshibashi");
            assertThat(visit.text()).contains("按这些词查找").contains("红十八师");
            assertThat(visit.page().locator("mark").first().textContent()).contains("红十八师");
        }
    }

    @Test
    void aPersonLeadsToTheirCard() {
        try (var visit = Visit.atADesk(SERVER)) {
            visit.signIn(SERVER.user("instructor"));
            visit.open("/search/find?query=%E5%BC%A0%E6%8C%AF%E5%9D%A4");
            visit.page().locator("a[href*='/heritage/figure?slug=zhang-zhengkun']").click();
            assertThat(visit.page().locator("h1").textContent()).contains("张正坤");
        }
    }

    @Test
    void aSiteOnTheMapLeadsToTheCoursesAboutIt() {
        try (var visit = Visit.onAPhone(SERVER)) {
            visit.signIn(SERVER.user("instructor"));
            visit.open("/heritage/site?slug=hongjun-xuexiao");
            visit.page().click("a[href$='/search/find?site=hongjun-xuexiao']");
            assertThat(visit.page().locator("#site").inputValue()).isEqualTo("hongjun-xuexiao");
            assertThat(visit.page().locator(".courses h2").allInnerTexts()).contains("走进茨岩塘（现场教学）")
                    .doesNotContain("民主集中制的一堂案例课");
        }
    }

    @Test
    void conditionsNarrowAndNothingFoundSaysWhatToDo() {
        try (var visit = Visit.onAPhone(SERVER)) {
            visit.signIn(SERVER.user("instructor"));
            visit.open("/search/find");
            visit.page().click(".conditions > summary");
            visit.page().selectOption("#form", "lecture");
            visit.page().click("form.filters button");
            visit.page().waitForURL("**form=lecture*");
            assertThat(visit.page().locator(".courses h2").allInnerTexts()).contains("茨岩塘与湘鄂川黔革命根据地")
                    .doesNotContain("红十八师：长征最后出发的队伍");
            visit.open("/search/find?query=%E9%BE%98%E9%BE%98%E9%BE%98");
            assertThat(visit.text()).contains("没有找到").contains("换一个词");
        }
    }
}
