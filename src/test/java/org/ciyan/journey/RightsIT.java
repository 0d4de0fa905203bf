package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever holds two roles may do with each what it allows where it was given, and nothing that neither allows. */
class RightsIT {

    static final Server SERVER = Server.running();
    static final List<String> OVERSEERS = List.of("auditor", "inspector", "liaison");
    static final List<String> READERS = List.of("auditor", "inspector");
    /** A cadre of each township, and an entry of theirs. */
    static final Map<String, String> CADRES = Map.of(Grants.TOWNSHIP, "C0123", "U204", "C0283");
    static final String REASON = "登记错了";

    /**
     * @param path with {@code {unit}} and {@code {cadre}}
     * @param shows what the answer must hold where the act is allowed; the page itself may be open without it
     */
    record Verb(String name, String path, List<String> roles, String shows) {

        boolean concernsTheCounty() {
            return !path.contains("{");
        }

        boolean isAllowed(Grants.Holder holder, String unit) {
            boolean operator = name.startsWith("operate") && holder.has(List.of("operator"), Grants.TOWNSHIP);
            return operator || holder.has(roles, concernsTheCounty() ? Grants.COUNTY : unit);
        }
    }

    static final List<Verb> VERBS = List.of(
            new Verb("look at a standing", "/plan/cadre?code={cadre}", OVERSEERS, "{cadre}"),
            new Verb("look at an entry", "/ledger/entry?cadre={cadre}&sequence=1", OVERSEERS, ""),
            new Verb("look at a record", "/report/learning-record?code={cadre}", OVERSEERS, ""),
            new Verb("print a record", "/report/learning-record.pdf?code={cadre}", OVERSEERS, "%PDF"),
            new Verb("look at a unit", "/plan/standings?unit={unit}", OVERSEERS, "<table"),
            new Verb("take a unit along", "/report/standings.xlsx?unit={unit}", OVERSEERS, "PK"),
            new Verb("ask for a standing", "/api/v1/cadres/{cadre}/standing", OVERSEERS, "requirements"),
            new Verb("ask for the hours", "/api/v1/cadres/{cadre}/hours", OVERSEERS, "entries"),
            new Verb("ask for a unit", "/api/v1/units/{unit}/standings?size=1", OVERSEERS, "items"),
            new Verb("reverse an entry", "/ledger/entry?cadre={cadre}&sequence=1",
                    List.of("auditor"), "reverse:reason"),
            new Verb("read the trail", "/report/trail", READERS, ""),
            new Verb("take the trail along", "/report/trail.xlsx", READERS, "PK"),
            new Verb("operate: see the self-audit", "/report/self-audit", READERS, "<h1"),
            new Verb("operate: import a roster", "/roster/imports", List.of("auditor"), "roster:file"),
            new Verb("operate: see the server's figures", "/metrics", List.of(), "# TYPE"));

    static Stream<Grants.Holder> holders() {
        return Grants.holders();
    }

    @ParameterizedTest
    @MethodSource("holders")
    void aRoleCountsWhereItWasGiven(Grants.Holder holder) {
        var browser = new Form(SERVER).signIn(SERVER.user(holder.username()));
        for (var verb : VERBS) {
            if (verb.concernsTheCounty()) {
                tries(browser, holder, verb, Grants.COUNTY);
            } else {
                CADRES.keySet().forEach(unit -> tries(browser, holder, verb, unit));
            }
        }
    }

    private static void tries(Form browser, Grants.Holder holder, Verb verb, String unit) {
        var path = filled(verb.path(), unit);
        var answer = browser.get(path);
        boolean done = answer.statusCode() == 200 && answer.body().contains(filled(verb.shows(), unit));
        assertThat(done).as("%s may %s in %s: %s %d", holder, verb.name(), unit, path, answer.statusCode())
                .isEqualTo(verb.isAllowed(holder, unit));
        if (!done) {
            assertThat(answer.statusCode()).as(path).isIn(200, 404);
        }
    }

    /** The button is not there; whoever sends its form all the same reverses nothing. */
    @Test
    void whoMayLookButNotReverseReversesNothingByAForgedForm() throws IOException {
        var name = "auditor-u203-inspector-u00";
        var browser = new Form(SERVER).signIn(SERVER.user(name));
        var mine = Learner.JSON.readTree(browser.get("/api/v1/units/U203/standings?size=100").body()).path("items");
        var ours = mine.get(mine.size() - 1).path("cadre").asText();
        var theirs = CADRES.get("U204");
        assertThat(browser.get("/ledger/entry?cadre=" + theirs + "&sequence=1").body())
                .doesNotContain("reverse:reason");
        var form = browser.get("/ledger/entry?cadre=" + ours + "&sequence=1").body();

        int before = entries(browser, theirs);
        var answer = reverse(browser, form, theirs);

        assertThat(answer.statusCode()).isIn(200, 302, 404);
        assertThat(entries(browser, theirs)).isEqualTo(before);
        int own = entries(browser, ours);
        assertThat(reverse(browser, form, ours).statusCode()).as("the same form where it is allowed").isEqualTo(302);
        assertThat(entries(browser, ours)).isEqualTo(own + 1);
    }

    private static HttpResponse<String> reverse(Form browser, String page, String cadre) {
        return browser.send("/ledger/entry?cadre=" + cadre + "&sequence=1", page, "reverse",
                Map.of("reverse:reason", REASON, "cadre", cadre, "sequence", "1"));
    }

    private static int entries(Form browser, String cadre) throws IOException {
        var hours = Learner.JSON.readTree(browser.get("/api/v1/cadres/" + cadre + "/hours").body()).path("entries");
        assertThat(hours.isArray()).isTrue();
        return hours.size();
    }

    private static String filled(String text, String unit) {
        return text.replace("{unit}", unit).replace("{cadre}", CADRES.getOrDefault(unit, ""));
    }
}
