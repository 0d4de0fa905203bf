package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.ciyan.journey.Learner.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the REST contract, as the server itself describes it, asked by four people: nobody, two cadres, an
 * auditor. The cadres study a course that no other test touches; the lines are tried in their order.
 */
class ContractIT {

    static final Server SERVER = Server.running();
    static final String COURSE = "minzhu-jizhong";

    /** Verb and path; what nobody, a cadre, another cadre and the inspector get; the names in a good answer. */
    static final List<Line> TABLE = Stream.of("""
            GET    /health                                            200 200 200 200 | status down
            GET    /me                                                401 200 200 200 | account roles cadre
            POST   /tokens                                            401 401 401 401 |
            GET    /courses                                           401 200 200 200 | items total
            GET    /courses?query=nothing-like-it&page=0&size=5       401 200 200 200 | items total
            GET    /courses/hong-shiba-shi                            401 200 200 200 | {course}
            GET    /courses/no-such-course                            401 404 404 404 |
            PUT    /courses/minzhu-jizhong/enrollment                 401 200 201 404 | {state}
            PUT    /courses/minzhu-jizhong/enrollment                 401 200 200 404 | {state}
            PUT    /courses/no-such-course/enrollment                 401 404 404 404 |
            POST   /sittings/{sitting}/segments                       401 200 404 404 | {segment}
            POST   /sittings/nobodys/segments                         401 404 404 404 |
            POST   /courses/minzhu-jizhong/lessons/1/sittings         401 201 201 404 | {sitting-fields}
            POST   /courses/minzhu-jizhong/lessons/99/sittings        401 404 404 404 |
            POST   /courses/changzheng-jingshen/lessons/1/sittings    401 422 422 404 |
            POST   /sittings/{sitting}/segments                       401 200 404 404 | {segment}
            POST   /courses/minzhu-jizhong/lessons/1/attempts         401 201 201 404 | id passMark questions
            POST   /courses/minzhu-jizhong/lessons/99/attempts        401 404 404 404 |
            POST   /courses/changzheng-jingshen/lessons/1/attempts    401 422 422 404 |
            PUT    /attempts/{attempt}/answers/{question}             401 204 404 404 |
            PUT    /attempts/{attempt}/answers/none                   401 404 404 404 |
            PUT    /attempts/nobodys/answers/q1                       401 404 404 404 |
            POST   /attempts/{attempt}/submission                     401 200 404 404 | score passed feedback
            POST   /attempts/{attempt}/submission                     401 200 404 404 | score passed feedback
            POST   /attempts/nobodys/submission                       401 404 404 404 |
            GET    /courses/minzhu-jizhong/reflection                 401 200 200 404 | text writtenAt
            PUT    /courses/minzhu-jizhong/reflection                 401 200 200 404 | text writtenAt
            GET    /courses/changzheng-jingshen/reflection            401 422 422 404 |
            PUT    /courses/changzheng-jingshen/reflection            401 422 422 404 |
            PUT    /me/notes/{note}                                   401 200 200 404 | {note-fields}
            PUT    /me/notes/no+code                                  401 422 422 404 |
            GET    /me/notes                                          401 200 200 404 | [] {note-fields}
            GET    /me/notes?course=minzhu-jizhong&lesson=1           401 200 200 404 | [] {note-fields}
            DELETE /me/notes/{note}                                   401 204 204 404 |
            GET    /me/hours                                          401 200 200 404 | entries totals
            GET    /me/hours?period=2026                              401 200 200 404 | entries totals
            GET    /me/hours?period=1999                              401 404 404 404 |
            GET    /me/standing                                       401 200 200 404 | period requirements met
            GET    /me/standing?period=2023-2027                      401 200 200 404 | period requirements met
            GET    /units/U00/standings                               401 404 404 200 | items total
            GET    /units/U203/standings?state=short&page=0&size=10   401 404 404 200 | items total
            GET    /units/U203/standings?state=worst                  401 400 400 400 |
            GET    /units/none/standings                              401 404 404 404 |
            GET    /cadres/C0283/hours                                401 404 404 200 | entries totals
            GET    /cadres/C0283/standing?period=2026                 401 404 404 200 | period requirements met
            GET    /cadres/none/hours                                 401 404 404 404 |
            GET    /cadres/none/standing                              401 404 404 404 |
            GET    /me/certificates                                   401 200 200 404 | [] {certificate}
            GET    /certificates/key                                  200 200 200 200 | algorithm keys
            GET    /certificates/CY2026-999999-0?code=2222222222      404 404 404 404 |
            GET    /certificates/CY2026-000001-4                      404 404 404 404 |
            GET    /heritage/map                                      401 200 200 200 | {map}
            GET    /heritage/maps/breakout                            401 200 200 200 | id title note order steps
            GET    /heritage/maps/no-such-map                         401 404 404 404 |
            GET    /roster/imports/1                                  401 404 404 404 |
            GET    /agenda/bodies                                     401 200 200 200 | items total
            GET    /agenda/bodies?query=nothing-like-it               401 200 200 200 | items total
            GET    /agenda/bodies/DW-U204                             401 200 404 200 | {body}
            GET    /agenda/bodies/none                                401 404 404 404 |
            POST   /agenda/bodies                                     401 404 404 404 |
            GET    /agenda/materials                                  401 200 200 200 | items total
            GET    /agenda/materials?query=nothing-like-it            401 200 200 200 | items total
            GET    /agenda/materials/DEMO-SPEECH-1                    401 200 200 200 | {material}
            GET    /agenda/materials/DEMO-SPEECH-1?version=9          401 404 404 404 |
            GET    /agenda/materials/none                             401 404 404 404 |
            POST   /agenda/materials                                  401 404 404 404 |
            GET    /agenda/sessions                                   401 400 400 400 |
            GET    /agenda/sessions?body=DW-U204                      401 200 404 200 | items total
            POST   /agenda/sessions                                   401 404 404 404 |
            GET    /agenda/sessions/none                              401 404 404 404 |
            PUT    /agenda/sessions/none                              401 404 404 404 |
            POST   /agenda/sessions/none/opening                      401 404 404 404 |
            POST   /agenda/sessions/none/adjournment                  401 404 404 404 |
            POST   /agenda/sessions/none/closing                      401 404 404 404 |
            GET    /agenda/sessions/none/attendance                   401 404 404 404 |
            PUT    /agenda/sessions/none/attendance/1                 401 404 404 404 |
            POST   /agenda/sessions/none/attendance                   401 404 404 404 |
            GET    /agenda/sessions/none/contributions                401 404 404 404 |
            GET    /agenda/sessions/none/contributions/{note}         401 404 404 404 |
            PUT    /agenda/sessions/none/contributions/{note}         401 404 404 404 |
            PUT    /agenda/sessions/none/contributions/{note}/correction  401 404 404 404 |
            PUT    /agenda/sessions/none/items/1/decision             401 404 404 404 |
            GET    /agenda/sessions/none/minutes                      401 404 404 404 |
            PUT    /agenda/sessions/none/minutes/1                    401 404 404 404 |
            GET    /agenda/sessions/none/measures                     401 404 404 404 |
            PUT    /agenda/sessions/none/measures/{note}              401 404 404 404 |
            """.split("\n")).map(Line::of).toList();

    /** Which need what no call here can make: a completed course, a file uploaded on a page. */
    static final Set<String> GOOD_ANSWERS_SEEN_ELSEWHERE = Set.of(
            "GET /certificates/{number}", // AnyoneVerifiesACertificateJourney
            "GET /roster/imports/{id}", // OperatorImportsARosterJourney
            "POST /agenda/bodies", "POST /agenda/materials", "POST /agenda/sessions",
            "GET /agenda/sessions/{id}", "PUT /agenda/sessions/{id}", "POST /agenda/sessions/{id}/opening",
            "POST /agenda/sessions/{id}/adjournment", "POST /agenda/sessions/{id}/closing",
            "GET /agenda/sessions/{id}/attendance", "PUT /agenda/sessions/{id}/attendance/{place}",
            "POST /agenda/sessions/{id}/attendance", "GET /agenda/sessions/{id}/contributions",
            "GET /agenda/sessions/{id}/contributions/{key}", "PUT /agenda/sessions/{id}/contributions/{key}",
            "PUT /agenda/sessions/{id}/contributions/{key}/correction",
            "PUT /agenda/sessions/{id}/items/{item}/decision", "GET /agenda/sessions/{id}/minutes",
            "PUT /agenda/sessions/{id}/minutes/{item}", "GET /agenda/sessions/{id}/measures",
            "PUT /agenda/sessions/{id}/measures/{key}"); // AgendaIT

    /** Have a test of their own: one takes name and password, the other ends what the table needs. */
    static final Set<String> OF_TOKENS = Set.of("POST /tokens", "DELETE /tokens/current");

    static final Map<String, String> FILLED = new HashMap<>(Map.of("{note}", UUID.randomUUID().toString(),
            "{course}", "slug title summary category form minutes hours version lessons",
            "{state}", "slug version state coverage completedAt",
            "{segment}", "accepted covered coverage nonce serverTime",
            "{sitting-fields}", "id nonce position covered maxRate",
            "{note-fields}", "code kind course lesson section quote text version writtenAt",
            "{certificate}", "number title minutes hours issuedOn valid verifyUrl",
            "{map}", "type estimate features",
            "{material}", "code version title source kind publishedOn receivedOn extent text link audience withdrawn "
                    + "recordedAt",
            "{body}", "code name kind unit openedOn closedOn archivedElectronically seats rules"));

    static Map<String, Learner> people;
    static Map<String, Object> bodies;
    static Set<String> operations;

    @BeforeAll
    static void four() throws Exception {
        people = Map.of("nobody", Learner.unknown(SERVER), "peng", Learner.signedIn(SERVER, "peng"),
                "xiang", Learner.signedIn(SERVER, "xiang"), "inspector", Learner.signedIn(SERVER, "inspector"));
        var sitting = people.get("peng").sit(COURSE, 1);
        var attempt = people.get("peng").post("/courses/" + COURSE + "/lessons/1/attempts", null).json();
        var question = attempt.path("questions").path(0);
        FILLED.putAll(Map.of("{sitting}", sitting.id, "{attempt}", attempt.path("id").asText(),
                "{question}", question.path("id").asText()));
        bodies = Map.of("segments", Map.of("sequence", 1, "nonce", sitting.nonce, "from", 0, "to", 1),
                "answers", Map.of("answer", anAnswer(question)), "reflection", Map.of("text", "想一想"),
                "bodies", Map.of("code", "x-1", "name", "x",
                "kind", "BRANCH", "unit", "U204", "openedOn", "2020-01-01"),
                "sessions/none", Map.of("version", 1, "document", "MINUTES"), "sessions", Map.of("body", "DW-U204"),
                "materials", Map.of("unit", "U204", "title", "x", "source", "x", "kind", "SPEECH",
                "extent", "TITLE"),
                "notes", Map.of("kind", "NOTE", "course", COURSE, "lesson", 1, "section", 1, "text", "记一笔"));
        operations = operations(described());
    }

    private static Object anAnswer(JsonNode question) {
        var keys = question.path("options").findValuesAsText("key");
        return switch (question.path("kind").asText()) {
            case "true-false" -> true;
            case "single" -> keys.get(0);
            case "matching" -> {
                var lefts = question.path("lefts").findValuesAsText("key");
                var pairs = new TreeMap<String, String>();
                for (int i = 0; i < lefts.size(); i++) {
                    pairs.put(lefts.get(i), keys.get(i));
                }
                yield pairs;
            }
            default -> keys;
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void fourPeopleGetWhatIsDue(Line line) {
        var who = List.of("nobody", "peng", "xiang", "inspector");
        for (int i = 0; i < who.size(); i++) {
            var answer = ask(people.get(who.get(i)), line);
            assertThat(answer.status()).as("%s: %s", who.get(i), answer.body()).isEqualTo(line.due().get(i));
            if (answer.status() >= 400) {
                isAProblem(answer);
            } else {
                hasTheShape(answer, filled(line.fields()));
            }
        }
    }

    static List<Line> lines() {
        return TABLE;
    }

    private static Answer ask(Learner person, Line line) {
        var path = filled(line.path());
        var body = bodies.entrySet().stream().filter(b -> path.contains("/" + b.getKey()))
                .max(Comparator.comparing(b -> b.getKey().length())).map(Map.Entry::getValue).orElse(null);
        return switch (line.verb()) {
            case "GET" -> person.get(path);
            case "PUT" -> person.put(path, body);
            case "POST" -> person.post(path, body);
            case "DELETE" -> person.delete(path);
            default -> throw new IllegalArgumentException(line.verb());
        };
    }

    private static void isAProblem(Answer answer) {
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.json().path("title").asText()).matches("[a-z]+\\.[a-z-]+");
        if (answer.status() != 401) {
            assertThat(answer.json().path("detail").asText()).containsPattern("\\p{IsHan}");
        }
    }

    private static void hasTheShape(Answer answer, String fields) {
        if (fields.isEmpty()) {
            assertThat(answer.body()).isEmpty();
        } else if (fields.startsWith("[]")) {
            assertThat(answer.json().isArray()).as(answer.body()).isTrue();
            var ofOne = fields.substring(3).split(" ");
            answer.json().forEach(item -> assertThat(names(item)).containsExactlyInAnyOrder(ofOne));
        } else {
            assertThat(names(answer.json())).containsExactlyInAnyOrder(fields.split(" "));
        }
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String filled(String text) {
        for (var filling : FILLED.entrySet()) {
            text = text.replace(filling.getKey(), filling.getValue());
        }
        return text;
    }

    @Test
    void everyOperationTheServerDescribesHasItsLineAndEveryLineItsOperation() {
        assertThat(operations).hasSizeGreaterThan(20);
        var tried = new TreeSet<>(OF_TOKENS);
        TABLE.forEach(line -> tried.add(operation(line)));
        assertThat(tried).isEqualTo(operations);
    }

    @Test
    void everyOperationAnswersSomebodyWell() {
        var well = new TreeSet<>(OF_TOKENS);
        well.addAll(GOOD_ANSWERS_SEEN_ELSEWHERE);
        TABLE.stream().filter(line -> line.due().stream().anyMatch(status -> status < 300))
                .forEach(line -> well.add(operation(line)));
        assertThat(well).isEqualTo(operations);
    }

    /** The operation that the path of the line leads to: of several the one with the fewest blanks. */
    private static String operation(Line line) {
        var asked = line.verb() + " " + line.path().replaceAll("\\?.*", "").replaceAll("[{}]", "");
        return operations.stream().filter(operation -> asked.matches(operation.replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparing(operation -> operation.chars().filter(c -> c == '{').count()))
                .orElse("nothing described for " + asked);
    }

    private static JsonNode described() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(SERVER.url() + "/openapi?format=JSON"))
                .header("Accept", "application/json").build();
        var document = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return Learner.JSON.readTree(document.body());
    }

    private static Set<String> operations(JsonNode document) {
        var found = new TreeSet<String>();
        document.path("paths").properties().forEach(path -> names(path.getValue()).stream()
                .filter(Set.of("get", "put", "post", "delete", "patch", "head", "options")::contains)
                .forEach(verb -> found.add(verb.toUpperCase() + " " + path.getKey().replaceFirst("^/api/v1", ""))));
        return found;
    }

    @Test
    void aTokenIsGivenForNameAndPasswordAndIsOverWhenItIsTakenBack() {
        var peng = SERVER.user("peng");
        var given = Learner.tokenFor(SERVER, peng);
        assertThat(given.status()).isEqualTo(201);
        assertThat(names(given.json())).containsExactlyInAnyOrder("token", "expiresAt");
        assertThat(given.json().path("expiresAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");

        var wrong = Learner.tokenFor(SERVER, new Server.Account("", "no-such-" + UUID.randomUUID(), "wrong", ""));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.json().path("title").asText()).isEqualTo("identity.wrong-sign-in");

        var one = Learner.signedIn(SERVER, "peng");
        var other = Learner.signedIn(SERVER, "peng");
        assertThat(people.get("nobody").delete("/tokens/current").status()).isEqualTo(401);
        assertThat(one.delete("/tokens/current")).isEqualTo(new Answer(204, ""));
        assertThat(one.get("/me").status()).isEqualTo(401);
        assertThat(one.delete("/tokens/current").status()).isEqualTo(401);
        assertThat(other.get("/me").status()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsNotFoundByThoseWhoMayAsk() {
        assertThat(people.get("nobody").get("/no/such/thing").status()).isEqualTo(401);
        for (var who : List.of("peng", "xiang", "inspector")) {
            assertThat(people.get(who).get("/no/such/thing").status()).as(who).isEqualTo(404);
        }
    }

    @Test
    void aBodyThatSaysNothingIsRefused() {
        var note = "/me/notes/" + UUID.randomUUID();
        for (var path : List.of(note, "/courses/" + COURSE + "/reflection", "/attempts/nobodys/answers/q1")) {
            for (var body : List.of("", "null", "[]", "{", "7")) {
                var answer = people.get("peng").put(path, body);
                assertThat(answer.status()).as("%s %s: %s", path, body, answer.body()).isEqualTo(400);
                isAProblem(answer);
            }
        }
        for (var path : List.of(note, "/courses/" + COURSE + "/reflection")) {
            assertThat(people.get("peng").put(path, "{}").status()).as(path).isEqualTo(400);
        }
    }

    @Test
    void refusalsAreProblemsInTheReadersLanguage() {
        var no = people.get("peng").post("/courses/changzheng-jingshen/lessons/1/sittings", null);
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

    /** A call, what is due to the four people, and what a good answer holds: nothing, names, or a list of such. */
    record Line(String verb, String path, List<Integer> due, String fields) {

        static Line of(String text) {
            var halves = text.split("\\|", 2);
            var words = halves[0].strip().split("\\s+");
            var due = Arrays.stream(words).skip(2).map(Integer::valueOf).toList();
            return new Line(words[0], words[1], due, halves[1].strip());
        }

        @Override
        public String toString() {
            return verb + " " + path + ": nobody %d, cadre %d, another cadre %d, inspector %d".formatted(due.toArray());
        }
    }
}
