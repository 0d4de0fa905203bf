package org.ciyan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ciyan.Ground;
import org.ciyan.certificate.Square;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A cadre completes a course and has the certificate at once; a stranger verifies it, with and without the server; an
 * auditor revokes it.
 */
@Order(6) // one of the longest: they begin first
class AnyoneVerifiesACertificateJourney {

    static final String COURSE = "hong-shiba-shi";
    static final String TITLE = "红十八师：长征最后出发的队伍";
    static final Server SERVER = Server.running();

    static Learner holder;
    static String code;
    static JsonNode certificate;

    @BeforeAll
    static void completes() {
        holder = Learner.signedIn(SERVER, "reviewer");
        code = holder.get("/me").json().path("cadre").path("code").asText();
        new Student(holder, COURSE).completesTheCourse();
        certificate = holder.get("/me/certificates").json().get(0);
    }

    @Test
    void fromTheLastQuizToTheRevocation() throws Exception {
        var number = certificate.path("number").asText();
        assertThat(certificate.path("title").asText()).isEqualTo(TITLE);
        assertThat(certificate.path("hours").asText()).isEqualTo("2.00");

        var square = theHolderPrints(number);
        aStrangerVerifies(square);
        aStrangerVerifiesWithoutTheServer(square);
        aStrangerWithAWrongCodeLearnsNothing(number);
        anAuditorRevokes(number);
        aStrangerSeesTheRevocation(square);
    }

    private URI theHolderPrints(String number) throws Exception {
        try (var visit = Visit.atADesk(SERVER).signIn(SERVER.user("reviewer"))) {
            visit.open("/certificate/my-certificates").isFitForEverybody("my-certificates");
            visit.page().click("text=" + TITLE);
            assertThat(visit.text()).contains("姚青蓑·演示", TITLE, "2.00学时", "6 节，共 80 分钟");
            visit.isFitForEverybody("certificate");
            var pdf = pdf(visit.page(), "/certificate/certificate.pdf?number=" + number, "certificate-journey");
            assertThat(text(pdf)).contains("结业证书", "姚青蓑·演示", TITLE, "80分钟", "2.00学时", number);
            visit.open("/report/learning-record").isFitForEverybody("learning-record");
            assertThat(visit.text()).contains(TITLE, number, "2.00");
            assertThat(text(pdf(visit.page(), "/report/learning-record.pdf", "learning-record")))
                    .contains("干部学习档案", "姚青蓑·演示", number, "2.00");
            return URI.create(Square.readFrom(pdf));
        }
    }

    private static void aStrangerVerifies(URI square) {
        try (var phone = Visit.onAPhone(SERVER)) {
            phone.open(square.getRawPath() + "?" + square.getRawQuery() + "#" + square.getRawFragment())
                    .isFitForEverybody("verify");
            assertThat(phone.page().getByRole(AriaRole.STATUS)).containsText("证书有效");
            assertThat(phone.text()).contains("姚**·**", TITLE, "80 分钟", "2.00学时").doesNotContain("姚青蓑");
            phone.open("/certificate/certificate?number=" + certificate.path("number").asText());
            assertThat(phone.path()).as("the certificate itself is its holder's").startsWith("/identity/sign-in");
        }
    }

    private static void aStrangerVerifiesWithoutTheServer(URI square) throws Exception {
        var keys = Learner.unknown(SERVER).get("/certificates/key").json().path("keys");
        assertThat(Square.isSigned(square, keys.get(0).path("publicKey").asText())).isTrue();
    }

    private static void aStrangerWithAWrongCodeLearnsNothing(String number) {
        try (var visit = Visit.atADesk(SERVER)) {
            visit.open("/certificate/verify");
            visit.page().fill("#number", number);
            visit.page().fill("#code", "2222222222");
            visit.page().click("main button.primary");
            assertThat(visit.page().getByRole(AriaRole.STATUS)).containsText("没有查到这张证书");
            assertThat(visit.text()).doesNotContain(TITLE, "姚");
        }
        assertThat(Learner.unknown(SERVER).get("/certificates/" + number + "?code=2222222222").status()).isEqualTo(404);
        assertThat(Learner.unknown(SERVER).get("/certificates/CY2026-999999-0?code=2222222222").status())
                .isEqualTo(404);
    }

    private static void anAuditorRevokes(String number) {
        try (var visit = Visit.atADesk(SERVER).signIn(SERVER.user("auditor"))) {
            visit.open("/plan/cadre?code=" + code);
            visit.page().click("text=学习档案");
            visit.page().click("main a[href*='" + number + "']");
            visit.isFitForEverybody("certificate-auditor");
            visit.page().fill("[id='revoke:reason']", "发给了别人");
            visit.page().click("[id='revoke:submit']");
            visit.page().waitForSelector("text=不再有效");
            assertThat(visit.text()).contains("发给了别人");
            assertThat(visit.page().locator("[id='revoke:submit']").count()).isZero();
            visit.isFitForEverybody("certificate-revoked");
            visit.open("/report/trail?subject=" + code);
            assertThat(visit.text()).contains("撤销证书", "查看学习档案", "查看一张证书");
        }
    }

    private static void aStrangerSeesTheRevocation(URI square) throws IOException {
        try (var phone = Visit.onAPhone(SERVER)) {
            phone.open(square.getRawPath() + "?" + square.getRawQuery());
            assertThat(phone.page().getByRole(AriaRole.STATUS)).containsText("证书已撤销");
            assertThat(phone.text()).doesNotContain("发给了别人");
            phone.isFitForEverybody("verify-revoked");
        }
        var answer = Learner.unknown(SERVER).get("/certificates/" + certificate.path("number").asText() + "?"
                + square.getRawQuery().replaceAll(".*(code=)", "$1")).json();
        assertThat(answer.path("valid").asBoolean()).isFalse();
        assertThat(answer.path("state").asText()).isEqualTo("revoked");
        assertThat(holder.get("/me/certificates").json().get(0).path("valid").asBoolean()).isFalse();
        try (var phone = Visit.onAPhone(SERVER).signIn(SERVER.user("reviewer"))) {
            phone.open("/certificate/my-certificates").isFitForEverybody("my-certificates-revoked");
            phone.open("/certificate/certificate?number=" + certificate.path("number").asText())
                    .isFitForEverybody("certificate-revoked");
            phone.open("/report/learning-record").isFitForEverybody("learning-record");
            assertThat(text(pdf(phone.page(), "/certificate/certificate.pdf?number=" + certificate.path("number")
                    .asText(), "certificate-revoked-journey")))
                    .contains("撤销，不再有效");
        }
    }

    private static byte[] pdf(Page page, String path, String name) throws IOException {
        var answer = page.request().get(SERVER.url() + path);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        var pdf = answer.body();
        Files.write(Files.createDirectories(Ground.TARGET.resolve("screens")).resolve(name + ".pdf"), pdf);
        return pdf;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
