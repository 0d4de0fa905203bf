package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * The first day without demo data: one operator, one password told once, which must be changed before anything else.
 */
class OperatorBeginsJourney {

    static final Pattern TOLD = Pattern.compile("operator\\s+operator\\s+(\\S+)");

    @Test
    void fromThePrintedPasswordToAnOwnOne() {
        try (var server = Server.empty()) {
            server.start("--demo=false");
            var told = server.prints(TOLD);
            assertThat(server.data().resolve("first-operator.csv")).doesNotExist();
            var operator = new Server.Account("operator", "operator", told.group(1), "operator");
            try (var visit = Visit.atADesk(server)) {
                visit.signIn(operator);
                visit.open("/search/find");
                assertThat(visit.path()).as("nothing else opens first").isEqualTo("/identity/change-password");
                visit.isFitForEverybody("change-password");
                nothingElseOpensHoweverItIsWritten(server, operator);
                visit.page().fill("[id='change:present']", operator.password());
                visit.page().fill("[id='change:wished']", "eine-ganze-kuh");
                visit.page().fill("[id='change:again']", "eine-ganz-andere");
                visit.page().click("[id='change:submit']");
                assertThat(visit.text()).contains("两次输入的新密码不一样");
                visit.page().fill("[id='change:present']", operator.password());
                visit.page().fill("[id='change:wished']", "eine-ganze-kuh");
                visit.page().fill("[id='change:again']", "eine-ganze-kuh");
                visit.page().click("[id='change:submit']");
                visit.page().waitForURL(url -> !url.contains("change-password"));
                visit.open("/search/find");
                assertThat(visit.text()).contains("红十八师");
            }
        }
    }

    private static void nothingElseOpensHoweverItIsWritten(Server server, Server.Account operator) {
        var browser = new Form(server).signIn(operator);
        for (var path : List.of("/search/find", "/home/welcome", "/identity/me", "/roster/imports", "/metrics",
                "/api/v1/me", "/api/v1/courses", "/course/course?slug=hong-shiba-shi")) {
            assertThat(Spellings.of(path)).hasSizeGreaterThan(50).allSatisfy(address -> {
                var answer = Spellings.ask(server.url(), address, "Cookie: JSESSIONID=" + browser.session());
                assertThat(answer.isClosed("/identity/change-password")).as(address + " → " + answer.head()).isTrue();
            });
        }
    }
}
