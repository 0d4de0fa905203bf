package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every endpoint of the REST contract, asked by four people: nobody, two cadres, an auditor. */
class ContractIT {

    static final Server SERVER = Server.running();
    static Map<String, Learner> people;

    @BeforeAll
    static void four() {
        people = Map.of("nobody", Learner.unknown(SERVER), "peng", Learner.signedIn(SERVER, "peng"),
                "xiang", Learner.signedIn(SERVER, "xiang"), "inspector", Learner.signedIn(SERVER, "inspector"));
    }

    @ParameterizedTest(name = "{0} {1}: nobody {2}, cadre {3}, another cadre {4}, inspector {5}")
    @CsvSource({
        "GET,    /health,                                             200, 200, 200, 200",
        "GET,    /me,                                                 401, 200, 200, 200",
        "GET,    /courses,                                            401, 200, 200, 200",
        "GET,    /courses?query=nothing-like-it&page=0&size=5,        401, 200, 200, 200",
        "GET,    /courses/hong-shiba-shi,                             401, 200, 200, 200",
        "GET,    /courses/no-such-course,                             401, 404, 404, 404",
        "POST,   /courses/ciyantang-genjudi/lessons/1/sittings,       401, 422, 422, 404",
        "POST,   /courses/ciyantang-genjudi/lessons/1/attempts,       401, 422, 422, 404",
        "PUT,    /courses/no-such-course/enrollment,                  401, 404, 404, 404",
        "POST,   /sittings/nobodys/segments,                          401, 404, 404, 404",
        "PUT,    /attempts/nobodys/answers/q1,                        401, 404, 404, 404",
        "POST,   /attempts/nobodys/submission,                        401, 404, 404, 404",
        "GET,    /me/hours,                                           401, 200, 200, 404",
        "GET,    /me/hours?period=2026,                               401, 200, 200, 404",
        "GET,    /me/hours?period=1999,                               401, 404, 404, 404",
        "GET,    /me/standing,                                        401, 200, 200, 404",
        "GET,    /me/standing?period=2023-2027,                       401, 200, 200, 404",
        "GET,    /units/U00/standings,                                401, 404, 404, 200",
        "GET,    /units/U203/standings?state=short&page=0&size=10,    401, 404, 404, 200",
        "GET,    /units/U203/standings?state=worst,                   401, 400, 400, 400",
        "GET,    /units/none/standings,                               401, 404, 404, 404",
        "GET,    /cadres/C0283/hours,                                 401, 404, 404, 200",
        "GET,    /cadres/C0283/standing?period=2026,                  401, 404, 404, 200",
        "GET,    /cadres/none/hours,                                  401, 404, 404, 404",
        "GET,    /me/certificates,                                    401, 200, 200, 404",
        "GET,    /certificates/key,                                   200, 200, 200, 200",
        "GET,    /certificates/CY2026-999999-0?code=2222222222,       404, 404, 404, 404",
        "GET,    /certificates/CY2026-000001-4,                       404, 404, 404, 404",
        "GET,    /heritage/map,                                       401, 200, 200, 200",
        "GET,    /heritage/maps/breakout,                             401, 200, 200, 200",
        "GET,    /heritage/maps/no-such-map,                          401, 404, 404, 404",
        "GET,    /roster/imports/1,                                   401, 404, 404, 404",
        "GET,    /no/such/thing,                                      401, 404, 404, 404",
    })
    void fourPeopleGetWhatIsDue(String verb, String path, int nobody, int cadre, int another, int inspector) {
        assertThat(ask("nobody", verb, path)).as("nobody").isEqualTo(nobody);
        assertThat(ask("peng", verb, path)).as("peng").isEqualTo(cadre);
        assertThat(ask("xiang", verb, path)).as("xiang").isEqualTo(another);
        assertThat(ask("inspector", verb, path)).as("inspector").isEqualTo(inspector);
    }

    private static int ask(String who, String verb, String path) {
        var person = people.get(who);
        return switch (verb) {
            case "PUT" -> person.put(path, path.contains("answers") ? Map.of("answer", "a") : null).status();
            case "POST" -> person.post(path, path.contains("segments")
                    ? Map.of("sequence", 1, "nonce", "x", "from", 0, "to", 1) : null).status();
            default -> person.get(path).status();
        };
    }

    @Test
    void refusalsAreProblemsInTheReadersLanguage() {
        var no = people.get("peng").post("/courses/ciyantang-genjudi/lessons/1/sittings", null);
        assertThat(no.json().path("title").asText()).isEqualTo("learning.enroll-first");
        assertThat(no.json().path("status").asInt()).isEqualTo(422);
        assertThat(no.json().path("detail").asText()).matches(".*\\p{IsHan}.*");
    }

    @Test
    void shapesAreThoseOfTheContract() {
        var me = people.get("peng");
        assertThat(me.get("/me").json().path("cadre").path("code").asText()).isEqualTo("C0283");
        assertThat(people.get("inspector").get("/me").json().path("cadre").isNull()).isTrue();
        var course = me.get("/courses/hong-shiba-shi").json();
        assertThat(course.path("hours").asText()).isEqualTo("2.00");
        assertThat(course.path("lessons")).hasSize(6);
        assertThat(course.path("lessons").get(0).path("kind").asText()).isEqualTo("text");
        assertThat(course.path("lessons").get(5).path("kind").asText()).isEqualTo("video");
        var hours = me.get("/me/hours").json();
        assertThat(hours.path("entries").get(0).path("hours").asText()).matches("\\d+\\.\\d{2}");
        assertThat(hours.path("entries").get(0).path("recordedAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        var standing = me.get("/me/standing").json();
        assertThat(standing.path("period").path("from").asText()).isEqualTo("2026-01-01");
        assertThat(standing.path("requirements").get(0).path("tests").get(0).path("gap").asText()).isEqualTo("0.50");
    }

    @Test
    void openApiDescribesEveryEndpoint() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(SERVER.url() + "/openapi")).build();
        var text = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
        assertThat(List.of("/tokens", "/me", "/courses", "/courses/{slug}", "/courses/{slug}/enrollment",
                "/courses/{slug}/lessons/{number}/sittings", "/sittings/{id}/segments",
                "/courses/{slug}/lessons/{number}/attempts", "/attempts/{id}/answers/{question}",
                "/attempts/{id}/submission", "/me/hours",
                "/me/standing", "/me/certificates", "/roster/imports/{id}", "/certificates/key",
                "/certificates/{number}", "/units/{code}/standings", "/cadres/{code}/hours", "/cadres/{code}/standing"))
                .allSatisfy(path -> assertThat(text).contains(path + ":"));
    }
}
