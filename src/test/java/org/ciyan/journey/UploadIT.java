package org.ciyan.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ciyan.platform.sheet.RawWorkbook.number;
import static org.ciyan.platform.sheet.RawWorkbook.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ciyan.platform.sheet.RawWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too big or made to harm gets its sentence, and the server, of 900 MB, goes on. */
@Timeout(120)
class UploadIT {

    static final Server SERVER = Server.running();
    static final long BIG = 200L << 20;
    static final String BOUNDARY = "ciyan-boundary";

    final Form browser = new Form(SERVER);

    @BeforeEach
    void signIn() {
        browser.signIn(SERVER.account("operator"));
    }

    @AfterEach
    void theServerIsWell() throws Exception {
        assertThat(get("/api/v1/health").body()).contains("UP");
        assertThat(SERVER.output()).doesNotContain("OutOfMemoryError");
    }

    @Test
    void anUploadOfUnknownLengthThatIsTooLargeIsToldSoOnThePage() throws Exception {
        isToldOnThePage(upload(zeros(BIG), -1), "文件超过 30 MB");
    }

    @Test
    void anUploadOfKnownLengthThatIsTooLargeIsToldSoOnThePage() throws Exception {
        isToldOnThePage(upload(zeros(40L << 20), 40L << 20), "文件超过 30 MB");
        isToldOnThePage(upload(zeros(BIG), BIG), "文件超过 30 MB");
    }

    @Test
    void anUploadOfUnknownLengthThatIsAsItShouldBeIsTaken() throws Exception {
        var huge = row("UP2") + number("1e999999999", 1);
        var plain = row("UP1") + text("2024-03-01");
        var raw = new RawWorkbook().sheet("<row r=\"2\">" + plain + "</row><row r=\"3\">" + huge + "</row>",
                heads("编号", "姓名", "单位编号", "职务", "职务层次", "干部类别", "任职日期"));
        var answer = upload(raw);
        assertThat(answer.uri().getPath()).isEqualTo("/roster/import");
        var page = settled(answer.uri());
        assertThat(page).contains("“1e999999999”看不出是哪一天");
    }

    @Test
    void anUploadThatBreaksOffIsToldSoOnThePage() throws Exception {
        var state = hidden(get("/roster/imports").body());
        var start = field("jakarta.faces.ViewState", state.get("jakarta.faces.ViewState")) + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"roster:file\"";
        isToldOnThePage(post("/roster/imports", BodyPublishers.ofInputStream(() -> bytes(start))), "没有传完整");
    }

    /** The page that is opened anew is that of the same session. */
    @Test
    void anAttachmentThatBreaksOffIsToldSoOnThePageOfItsSession() throws Exception {
        browser.signIn(SERVER.user("secretary"));
        var start = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"attach:file\"";
        var answer = post("/minutes/filing?code=DZ-U12-20260908-1", BodyPublishers.ofInputStream(() -> bytes(start)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("文件太大，或在路上损坏了", "2026年第14次党组会议",
                "action=\"/minutes/filing?code=DZ-U12-20260908-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!ENTITY x SYSTEM 'file:///etc/passwd'>", "<!ENTITY x SYSTEM 'http://127.0.0.1:1/x'>",
        "<!ENTITY a 'ha'><!ENTITY x '&a;&a;&a;'>"})
    void anEntityIsToldOnThePage(String entity) throws Exception {
        var raw = new RawWorkbook().rows("<row r=\"2\">" + text("&x;") + "</row>");
        raw.part(RawWorkbook.SHEET, "<!DOCTYPE worksheet [" + entity + "]>" + raw.part(RawWorkbook.SHEET));
        isToldOnThePage(upload(raw), "DOCTYPE");
    }

    @Test
    void aSmallFileMadeToFillTheMemoryIsToldOnThePage() throws Exception {
        var nowhere = "<row r=\"2\"><c t=\"s\"><v>1999999999</v></c></row>";
        isToldOnThePage(upload(new RawWorkbook().rows(nowhere)), "文件已损坏");
        var digits = "<row r=\"9\">" + number("7".repeat(1 << 20), 0) + "</row>";
        isToldOnThePage(upload(new RawWorkbook().rows(digits)), "第 9 行有一个数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/identity/sign-in", "/identity/me"})
    void aFileIsTakenNowhereElse(String path) throws Exception {
        var start = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"x\"; filename=\"x\"\r\n\r\n";
        var body = BodyPublishers.ofInputStream(() -> new SequenceInputStream(bytes(start), zeros(BIG)));
        assertThat(post(path, body).statusCode()).isEqualTo(415);
    }

    @Test
    void aRequestOfTheContractThatIsTooLongIs413() throws Exception {
        var learner = Learner.signedIn(SERVER, "liaison");
        learner.put("/courses/hong-shiba-shi/enrollment", null);
        for (var length : List.of(BIG, -1L)) {
            var answer = learner.put("/courses/hong-shiba-shi/reflection", length,
                    new SequenceInputStream(bytes("{\"text\":\""), zeros(BIG - 9)));
            assertThat(answer.status()).as("%d", length).isEqualTo(413);
            assertThat(answer.json().path("title").asText()).isEqualTo("frame.too-long");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e2147483648", "99999999999999999999", "\"1e999999999\""})
    void aNumberOfTheContractThatUnfoldsTooFarIs400(String number) {
        var learner = Learner.signedIn(SERVER, "liaison");
        var sitting = learner.sit("hong-shiba-shi", 1);
        for (var field : List.of("sequence", "from", "to")) {
            var body = "{\"nonce\":\"%s\",\"sequence\":1,\"from\":0,\"to\":1,\"%s\":%s}"
                    .formatted(sitting.nonce, field, number);
            var answer = learner.post("/sittings/" + sitting.id + "/segments", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.json().path("title").asText()).isEqualTo("frame.malformed");
        }
    }

    @Test
    void aBodyOfTheContractThatIsNestedTooDeeplyIs400() {
        var learner = Learner.signedIn(SERVER, "liaison");
        for (var deep : List.of("[".repeat(200_000), "{\"x\":".repeat(100_000), "{\"text\":" + "[".repeat(200_000),
                "1".repeat(500_000))) {
            var answer = learner.put("/courses/hong-shiba-shi/reflection", deep.length(), bytes(deep));
            assertThat(answer.status()).as(deep.substring(0, 20)).isEqualTo(400);
            assertThat(answer.json().path("title").asText()).isEqualTo("frame.malformed");
        }
    }

    private static void isToldOnThePage(HttpResponse<String> answer, String sentence) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.uri().getPath()).isEqualTo("/roster/imports");
        assertThat(answer.body()).contains(sentence).contains("name=\"roster:file\"");
    }

    /** Without its length, as a program would send it that makes it on the way. */
    private HttpResponse<String> upload(RawWorkbook workbook) throws Exception {
        return upload(new ByteArrayInputStream(workbook.zipped()), -1);
    }

    private HttpResponse<String> upload(InputStream file, long length) throws Exception {
        var start = new StringBuilder(field("roster", "roster")).append(field("roster:submit", "x"));
        hidden(get("/roster/imports").body()).forEach((name, value) -> start.append(field(name, value)));
        start.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"roster:file\"; filename=\"r.xlsx\""
                + "\r\nContent-Type: application/octet-stream\r\n\r\n");
        var end = "\r\n--" + BOUNDARY + "--\r\n";
        var parts = Collections.enumeration(List.of(bytes(start.toString()), file, bytes(end)));
        var all = BodyPublishers.ofInputStream(() -> new SequenceInputStream(parts));
        return post("/roster/imports", length < 0 ? all
                : BodyPublishers.fromPublisher(all, start.length() + length + end.length()));
    }

    private HttpResponse<String> post(String path, HttpRequest.BodyPublisher body) throws Exception {
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).POST(body));
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static Map<String, String> hidden(String page) {
        return Map.of("jakarta.faces.ViewState", Form.find(Form.STATE, page),
                "primefaces.nonce", Form.find(Form.NONCE, page));
    }

    private static String heads(String... names) {
        return List.of(names).stream().map(RawWorkbook::text).collect(Collectors.joining());
    }

    private static String row(String code) {
        return heads(code, "田单·演示", "U203", "科员", "无", "clerk");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream zeros(long length) {
        return new InputStream() {

            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? '0' : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (left <= 0) {
                    return -1;
                }
                int n = (int) Math.min(left, most);
                Arrays.fill(into, from, from + n, (byte) '0');
                left -= n;
                return n;
            }
        };
    }

    /** The page when the rehearsal is done. */
    private String settled(URI page) throws Exception {
        var progress = URI.create(SERVER.url() + "/api/v1/roster/imports/" + page.getQuery().replaceAll("\\D", ""));
        long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (send(HttpRequest.newBuilder(progress)).body().contains("\"working\":true")) {
            assertThat(System.nanoTime()).isLessThan(until);
            Server.pause();
        }
        return get(page.getPath() + "?" + page.getQuery()).body();
    }

    private HttpResponse<String> get(String path) {
        return send(to(path));
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(SERVER.url()).resolve(path)).timeout(Duration.ofSeconds(60));
    }

    /** Goes where it is sent as a browser does: the client by itself would take the type of the upload along. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        var answer = browser.ask(request);
        return answer.statusCode() == 302 ? get(answer.headers().firstValue("Location").orElseThrow()) : answer;
    }
}
