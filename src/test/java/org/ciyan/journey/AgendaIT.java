package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

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
}
