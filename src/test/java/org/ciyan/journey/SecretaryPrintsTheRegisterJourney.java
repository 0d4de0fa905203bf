package org.ciyan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ciyan.Ground;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The study secretary takes along the register of a year and a whole session; both are read back as a reader would. */
class SecretaryPrintsTheRegisterJourney {

    Server server = Server.running();
    Visit desk = Visit.atADesk(server);
    Visit phone = Visit.onAPhone(server);

    @AfterEach
    void leave() {
        desk.close();
        phone.close();
    }

    @Test
    void theRegisterOfAYearLeavesAsWorkbookAndAsPaper() throws IOException {
        desk.signIn(server.user("secretary")).open("/agenda/sessions?body=DZ-U12").page().click("main >> text=台账");
        desk.page().selectOption("#year", "2026");
        desk.page().click("main form button");
        var session = desk.page().locator(".register details").filter(new Locator.FilterOptions()
                .setHasText("2026年第14次党组会议"));
        session.locator("summary").click();
        assertThat(session.locator("dl")).containsText("驻局纪检组·演示");
        assertThat(session.locator("dl")).containsText("覃鹤桥·演示：讲话要求预算让看的人看得懂");
        assertThat(session.locator("dl")).containsText("会议纪要〔2026〕14号");
        desk.isFitForEverybody("register-open");
        phone.signIn(server.user("member")).open("/register/register?body=DZ-U12&year=2026").page()
                .locator(".register summary").first().click();
        phone.isFitForEverybody("register-open");

        try (var book = new ReadableWorkbook(Files.newInputStream(taken("下载 xlsx")))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("序号");
            assertThat(rows).anySatisfy(row -> assertThat(row.stream().map(cell -> cell.getText()))
                    .contains("2026年第14次党组会议", "会议纪要〔2026〕14号", "驻局纪检组·演示"));
        }
        try (var paper = Loader.loadPDF(taken("下载 PDF").toFile())) {
            assertThat(text(paper)).contains("2026年第14次党组会议", "会议纪要〔2026〕14号", "覃鹤桥·演示");
            pictures(paper, "register-paper");
        }
    }

    @Test
    void aWholeSessionLeavesAsOneDocumentAndItsPublicPartApart() throws IOException {
        desk.signIn(server.user("secretary")).open("/register/register?body=DZ-U12&year=2026");
        desk.page().locator(".register summary").filter(new Locator.FilterOptions().setHasText("第14次")).click();
        try (var paper = Loader.loadPDF(taken("全卷 PDF").toFile())) {
            assertThat(text(paper)).contains("示例县财政局党组会议纪要", "会议记录", "覃鹤桥");
            assertThat(paper.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            pictures(paper, "dossier");
        }
        assertThat(word("全卷 docx")).contains("会议纪要〔2026〕14号", "〔会中", "〔会后");
        assertThat(word("公开部分 docx")).contains("会议纪要〔2026〕14号", "会议议定").doesNotContain("〔会中", "会议记录");
        try (var paper = Loader.loadPDF(taken("公开部分 PDF").toFile())) {
            assertThat(text(paper)).contains("会议议定").doesNotContain("〔会中");
        }
    }

    @Test
    void theNumberAndAScanAreFiledAndWhatDoesNotBelongIsStruck() throws IOException {
        var keeper = Learner.signedIn(server, "secretary");
        var session = keeper.post("/agenda/sessions", Map.of("body", "DZ-U12", "meeting", "COMMITTEE_MEETING", "title",
                "会议 " + UUID.randomUUID(), "plannedAt", LocalDate.now(ZoneId.of("Asia/Shanghai")) + "T09:00")).json()
                .path("code").asText();
        assertThat(keeper.post("/agenda/sessions/" + session + "/opening", null).status()).isEqualTo(200);
        phone.signIn(server.user("secretary")).open("/minutes/filing?code=" + session);
        phone.page().fill("[id='give:text']", "会议纪要〔2026〕演示1号");
        phone.page().click("[id='give:submit']");
        assertThat(phone.page().locator("main .lines").first()).containsText("会议纪要〔2026〕演示1号");

        sends("不是附件", "notes.html", "<html>".getBytes(UTF_8));
        assertThat(phone.page().locator("main")).containsText("这个文件的内容不是其中任何一种");
        assertThat(phone.page().locator("[id='attach:title']")).hasValue("不是附件");
        var scan = scan();
        sends("签到表扫描件", "签到表.pdf", scan);
        var there = phone.page().locator("main a[href*='/minutes/attachment']");
        assertThat(there).hasText("签到表扫描件");
        var back = phone.page().waitForDownload(there::click);
        assertThat(back.suggestedFilename()).isEqualTo("签到表.pdf");
        assertThat(Files.readAllBytes(back.path())).isEqualTo(scan);
        phone.isFitForEverybody("filing");

        phone.page().click("main a:has-text('作废')");
        phone.page().fill("[id='strikeout:why']", "扫反了");
        phone.page().click("[id='strikeout:submit']");
        assertThat(phone.page().locator("main del")).hasText("签到表扫描件");
        assertThat(phone.page().locator("main")).containsText("扫反了");
        phone.isFitForEverybody("filing-struck");
    }

    private void sends(String title, String name, byte[] content) {
        phone.page().fill("[id='attach:title']", title);
        phone.page().setInputFiles("[id='attach:file']", new FilePayload(name, "application/octet-stream", content));
        phone.page().click("[id='attach:submit']");
    }

    private static byte[] scan() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            paper.addPage(new PDPage());
            paper.save(bytes);
        }
        return bytes.toByteArray();
    }

    private Path taken(String called) {
        return desk.page().waitForDownload(() -> desk.page().locator("a:visible", new Page
                .LocatorOptions().setHasText(called)).first().click()).path();
    }

    private String word(String called) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(taken(called)));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String text(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
    }

    /** To be looked at; a sheet without ink is found. */
    private static void pictures(PDDocument paper, String name) throws IOException {
        var renderer = new PDFRenderer(paper);
        for (int i = 0; i < paper.getNumberOfPages(); i++) {
            var picture = renderer.renderImageWithDPI(i, 90);
            boolean ink = false;
            for (int x = 0; x < picture.getWidth() && !ink; x++) {
                for (int y = 0; y < picture.getHeight() && !ink; y++) {
                    ink = (picture.getRGB(x, y) & 0xFF) < 0x60;
                }
            }
            assertThat(ink).as("sheet %d of %s", i + 1, name).isTrue();
            Files.createDirectories(Ground.TARGET.resolve("screens"));
            ImageIO.write(picture, "png", Ground.TARGET.resolve(Path.of("screens", name + "-" + (i + 1) + ".png"))
                    .toFile());
        }
    }
}
