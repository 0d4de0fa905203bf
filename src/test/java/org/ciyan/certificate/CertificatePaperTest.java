package org.ciyan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ciyan.kernel.Hours;
import org.ciyan.learning.CourseCompleted;
import org.ciyan.learning.StudiedLesson;
import org.ciyan.organization.CadreRow;
import org.ciyan.platform.WordsFixture;
import org.ciyan.platform.paper.FontsFixture;
import org.junit.jupiter.api.Test;

class CertificatePaperTest {

    static final SigningKey KEY = SigningKey.random(1, Instant.EPOCH);
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    final CertificatePaper paper = paper();

    @Test
    void saysWhoWhatWhenAndHowToVerify() throws IOException {
        var held = new Held(certificate("彭松舟·演示", Hours.of("1.75")), null);
        var text = text(paper.of(held), "certificate");
        assertThat(text).contains("结业证书", "彭松舟·演示", "红十八师：长征最后出发的队伍", "75分钟", "1.75学时", "CY2026-000001-4", held
                .certificate().getCode(), "演示县委党校（示例）", "2026年11月23日", "15+15+15+15+15=75").doesNotContain("撤销", "[U+");
    }

    @Test
    void withoutHoursItStatesMinutesOnly() throws IOException {
        assertThat(text(paper.of(new Held(certificate("彭飞", null), null)), "certificate-minutes")).contains("75分钟")
                .doesNotContain("记入");
    }

    @Test
    void rareNamesAreWritten() throws IOException {
        assertThat(text(paper.of(new Held(certificate("田𠮷䶮·演示", Hours.of("1.75")), null)), "certificate-rare"))
                .contains("田𠮷䶮·演示").doesNotContain("[U+");
    }

    @Test
    void aCharacterThatNoFontHasIsSaid() throws IOException {
        assertThat(text(paper.of(new Held(certificate("彭𫓥", null), null)), "certificate-missing"))
                .contains("彭[U+2B4E5]").contains("（U+2B4E5）");
    }

    @Test
    void aRevokedOneSaysSo() throws IOException {
        var revoked = new Held(certificate("彭飞", null),
                new Revocation(1, "wrong person", DAY.plusDays(1), Instant.EPOCH));
        assertThat(text(paper.of(revoked), "certificate-revoked")).contains("已于2026年11月24日撤销")
                .doesNotContain("wrong person");
    }

    @Test
    void theSquareOnPaperHoldsWhatWasSigned() throws Exception {
        var certificate = certificate("田𠮷䶮·演示", Hours.of("1.75"));
        var address = URI.create(Square.readFrom(paper.of(new Held(certificate, null))));
        assertThat(address.toString()).startsWith("https://xuetang.example/certificate/verify?number=CY2026-000001-4"
                + "&code=" + certificate.getCode() + "#");
        var signed = address.getFragment().split("\\.");
        assertThat(new String(Base64.getUrlDecoder().decode(signed[0]), UTF_8)).contains("田𠮷䶮·演示");
        assertThat(Square.isSigned(address, KEY.getPublicKey())).isTrue();
        assertThat(Square.isSigned(address, SigningKey.random(2, Instant.EPOCH).getPublicKey())).isFalse();
    }

    @Test
    void onlyWhatIsUsedOfTheFontsIsInIt() {
        assertThat(paper.of(new Held(certificate("彭松舟", null), null)).length).isLessThan(200_000);
    }

    private static CertificatePaper paper() {
        var paper = new CertificatePaper();
        paper.fonts = FontsFixture.ours();
        paper.words = WordsFixture.words();
        paper.base = "https://xuetang.example/";
        return paper;
    }

    static Certificate certificate(String name, Hours hours) {
        var done = new CourseCompleted(1, 2, "hong-shiba-shi", "红十八师：长征最后出发的队伍", 1,
                List.of(new StudiedLesson(1, "谁留下", 15), new StudiedLesson(2, "牵住敌人", 15),
                        new StudiedLesson(3, "12月8日", 15), new StudiedLesson(4, "到江口去", 15),
                        new StudiedLesson(5, "怎么说", 15)), true, Instant.parse("2026-11-23T04:00:00Z"));
        var holder = new CadreRow(2, "C0002", name, "U203", "演示镇人民政府", "/U00/U203/", "干部", "clerk", "公务员", null);
        var certificate = new Certificate(done, holder, hours,
                new Certificate.Issued("CY2026-000001-4", "ABCDE23467", "演示县委党校（示例）", DAY));
        certificate.sign(KEY);
        return certificate;
    }

    /** Kept under target/screens, so that a person can look at it. */
    static String text(byte[] pdf, String name) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/screens")).resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[ \\n\\r]", "");
        }
    }
}
