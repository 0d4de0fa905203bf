package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

/** Meetings and what belongs to them over REST, by those whom they concern. */
class AgendaIT {

    static final Server SERVER = Server.running();

    static Learner as(String username) {
        return Learner.signedIn(SERVER, username);
    }

    @Test
    void theDepartmentOpensABodyAndItIsThere() {
        var code = "ZB-" + UUID.randomUUID().toString().substring(0, 8);
        var wanted = Map.of("code", code, "name", "示例党支部·演示", "kind", "BRANCH", "unit", "U204",
                "openedOn", "2020-01-01");
        var auditor = as("auditor");
        var opened = auditor.post("/agenda/bodies", wanted);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(opened.json().path("seats")).isEmpty();
        assertThat(opened.json().path("rules").findValuesAsText("meeting")).contains("MEMBERS_MEETING", "MONTHLY_DAY");
        assertThat(auditor.get("/agenda/bodies?query=" + code).json().path("total").asInt()).isEqualTo(1);
        var again = auditor.post("/agenda/bodies", wanted);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.json().path("title").asText()).isEqualTo("body.code-taken");
        assertThat(auditor.post("/agenda/bodies", Map.of("code", code)).status()).isEqualTo(400);
    }

    @Test
    void theDepartmentLaysDownARuleForOneBodyWhichGoesBeforeTheCountys() {
        var code = "ZB-" + UUID.randomUUID().toString().substring(0, 8);
        as("auditor").post("/agenda/bodies", Map.of("code", code, "name", "示例党支部·演示", "kind", "BRANCH", "unit",
                "U204", "openedOn", "2020-01-01"));
        var auditor = new Form(SERVER).signIn(SERVER.user("auditor"));
        var path = "/body/meeting-rules?body=" + code;
        auditor.send(path, auditor.get(path).body(), "rule", Map.of("rule:meeting", "MONTHLY_DAY", "rule:from",
                "2026-01-01", "rule:notice", "2", "rule:source", "本支部自定", "body", code));
        assertThat(auditor.get(path).body()).contains("本支部自定");
        assertThat(auditor.get("/body/meeting-rules").body()).doesNotContain("本支部自定");
        var rules = as("auditor").get("/agenda/bodies/" + code).json().path("rules");
        assertThat(StreamSupport.stream(rules.spliterator(), false).filter(rule -> rule.path("meeting").asText()
                .equals("MONTHLY_DAY")).map(rule -> rule.path("noticeDays").asInt())).containsExactly(2);
        assertThat(new Form(SERVER).signIn(SERVER.user("member")).get(path).statusCode())
                .as("not of that body").isEqualTo(404);
    }

    @Test
    void aStudySecretaryBeginsASessionAndOfTwoWhoChangeItTheLaterIsTold() {
        var secretary = as("secretary-u00");
        var begun = secretary.post("/agenda/sessions", Map.of("body", "DW-U203", "meeting", "COMMITTEE_MEETING",
                "title", "2027年第1次党委会议", "plannedAt", "2027-01-04T09:00"));
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        assertThat(begun.json().path("items").get(0).path("kind").asText()).isEqualTo("FIRST");
        assertThat(begun.json().path("place").isNull()).isTrue();
        assertThat(begun.json().path("openPoints").toString()).contains("NO_PLACE", "NOT_NOTIFIED");
        var path = "/agenda/sessions/" + begun.json().path("code").asText();
        var wanted = Map.of("version", begun.json().path("version").asInt(), "title", "2027年第1次党委会议",
                "plannedAt", "2027-01-05T09:00", "place", "镇政府三楼");
        assertThat(secretary.put(path, wanted).status()).isEqualTo(200);
        var late = secretary.put(path, wanted);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("title").asText()).isEqualTo("agenda.changed-elsewhere");
        assertThat(secretary.get(path).json().path("plannedAt").asText()).isEqualTo("2027-01-05T09:00");
        assertThat(as("tan").get(path).status()).as("not of that body").isEqualTo(404);
    }

    /**
     * Verb and path of a session under way; what its study secretary, a member, a cadre of another unit, and an
     * inspector get.
     */
    static final String FOUR = """
            GET  {s}                              200 200 404 200
            PUT  {s}                              422 404 404 404
            GET  {s}/attendance                   200 200 404 200
            PUT  {s}/attendance/{place}           200 404 404 404
            POST {s}/attendance                   201 404 404 404
            PUT  {s}/contributions/{key}          200 404 404 404
            GET  {s}/contributions                200 200 404 200
            GET  {s}/contributions/{key}          200 200 404 200
            PUT  {s}/contributions/{key}/correction 404 422 404 404
            PUT  {s}/items/{item}/decision        200 404 404 404
            PUT  {s}/minutes/{item}               200 404 404 404
            GET  {s}/minutes                      200 200 404 200
            PUT  {s}/measures/{key}               200 404 404 404
            GET  {s}/measures                     200 200 404 200
            POST {s}/closing                      404 404 404 404
            POST {s}/opening                      200 404 404 404
            POST {s}/adjournment                  200 404 404 404
            PUT  {s}/contributions/{key}/correction 404 200 404 404
            POST {s}/closing                      404 404 404 404
            """;

    @Test
    void fourPeopleGetWhatIsDueAtASessionAndAStrangersLookIsRecorded() {
        var people = List.of(as("secretary-u00"), as("member"), as("tan"), as("inspector"));
        var begun = people.get(0).post("/agenda/sessions", Map.of("body", "DZ-U12", "meeting", "COMMITTEE_MEETING",
                "title", "会议 " + UUID.randomUUID(), "plannedAt", today() + "T09:00")).json();
        var session = "/agenda/sessions/" + begun.path("code").asText();
        assertThat(people.get(0).post(session + "/opening", null).status()).isEqualTo(200);
        var roster = people.get(0).get(session + "/attendance").json().path("roster");
        var member = StreamSupport.stream(roster.spliterator(), false)
                .filter(who -> who.path("name").asText().startsWith("覃鹤桥")).findFirst().orElseThrow().path("place");
        long item = begun.path("items").get(0).path("id").asLong();
        var key = UUID.randomUUID().toString();
        var bodies = Map.of("sessions", Map.of("version", 1, "title", "x", "plannedAt", today() + "T10:00"),
                "attendance", Map.of("key", key, "presence", "PRESENT", "name", "来宾·演示"),
                "contributions", Map.of("item", item, "kind", "SPEECH", "speaker", member.asLong(), "text", "一句话",
                        "known", 1),
                "correction", Map.of("known", 1, "text", "更正的一句话"), "decision", Map.of("decided", false),
                "minutes", Map.of("document", "MINUTES", "known", 0, "text", "记录"),
                "measures", Map.of("text", "办一件事"));

        for (var line : FOUR.strip().split("\n")) {
            var words = line.strip().split("\\s+");
            var path = words[1].replace("{s}", session).replace("{place}", member.asText()).replace("{key}", key)
                    .replace("{item}", "" + item);
            for (int i = 0; i < people.size(); i++) {
                var answer = ask(people.get(i), words[0], path, bodies);
                assertThat(answer.status()).as("%s, the %d. of the four: %s", line, i + 1, answer.body())
                        .isEqualTo(Integer.parseInt(words[i + 2]));
            }
        }
        var trail = new Form(SERVER).signIn(SERVER.account("inspector"))
                .get("/report/trail?subject=" + begun.path("code").asText() + "&act=hall.look").body();
        assertThat(trail).contains("tan", "inspector", "查看会议记录", "被拒绝");
    }

    /** With the body of the last word of its path that has one. */
    private static Learner.Answer ask(Learner who, String verb, String path, Map<String, ?> bodies) {
        var body = Stream.of(path.split("/")).filter(bodies::containsKey).reduce((one, later) -> later)
                .map(name -> (Object) bodies.get(name)).orElse(null);
        return switch (verb) {
            case "GET" -> who.get(path);
            case "PUT" -> who.put(path, body);
            default -> who.post(path, path.endsWith("attendance") ? body : null);
        };
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }

    @Test
    void aStudySecretaryEntersAMaterialForTheirUnitAndEverybodyReadsIt() {
        var title = "（演示）材料 " + UUID.randomUUID();
        var wanted = Map.of("unit", "U12", "title", title, "source", "演示", "kind", "ARTICLE", "extent", "FULL",
                "text", "一段。", "publishedOn", "2026-05-01");
        var secretary = as("secretary-u00");
        var entered = secretary.post("/agenda/materials", wanted);
        assertThat(entered.status()).as(entered.body()).isEqualTo(201);
        assertThat(entered.json().path("version").asInt()).isEqualTo(1);
        assertThat(entered.json().path("receivedOn").isNull()).isTrue();
        var again = secretary.post("/agenda/materials", wanted);
        assertThat(again.json().path("title").asText()).isEqualTo("material.known");
        var code = entered.json().path("code").asText();
        assertThat(as("liaison").get("/agenda/materials/" + code).json().path("text").asText()).isEqualTo("一段。");
        assertThat(secretary.post("/agenda/materials", Map.of("title", title)).status()).isEqualTo(400);
    }

    /** What a browser opens of a session and its body, for the same four. */
    static final String PAGES = """
            /register/register?body=DZ-U12&year=2026        200 200 404 200
            /register/register.xlsx?body=DZ-U12&year=2026   200 200 404 200
            /register/register.pdf?body=DZ-U12&year=2026    200 200 404 200
            /register/register.pdf?body=DZ-U12&year=x       404 404 404 404
            /register/session.docx?code={s}                 200 200 404 200
            /register/session.pdf?code={s}                  200 200 404 200
            /register/session.pdf?code={s}&part=summary     200 200 404 200
            /minutes/filing?code={s}                        200 200 404 200
            /minutes/attachment?code={s}&id=0               404 404 404 404
            /register/bodies-held                           200 200 200 200
            """;

    @Test
    void fourPeopleGetWhatIsDueOfTheRegisterAndOfWhatIsPrinted() {
        var code = as("secretary").get("/agenda/sessions?body=DZ-U12&from=2026-06-01&to=2026-11-27").json()
                .path("items").get(0);
        var people = Stream.of("secretary", "member", "tan", "inspector")
                .map(name -> new Form(SERVER).signIn(SERVER.user(name))).toList();
        for (var line : PAGES.strip().split("\n")) {
            var words = line.strip().split("\\s+");
            for (int i = 0; i < people.size(); i++) {
                assertThat(people.get(i).get(words[0].replace("{s}", code.path("code").asText())).statusCode())
                        .as("%s, the %d. of the four", words[0], i + 1).isEqualTo(Integer.parseInt(words[i + 1]));
            }
        }
    }
}
