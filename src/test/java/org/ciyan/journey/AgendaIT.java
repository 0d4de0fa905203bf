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
