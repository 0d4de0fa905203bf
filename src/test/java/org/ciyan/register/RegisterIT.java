package org.ciyan.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ciyan.InTheContainer;
import org.ciyan.agenda.Agenda;
import org.ciyan.agenda.ItemKind;
import org.ciyan.agenda.Preparation;
import org.ciyan.agenda.SessionDraft;
import org.ciyan.agenda.SessionFixture;
import org.ciyan.agenda.HeldSessions;
import org.ciyan.agenda.Sessions;
import org.ciyan.body.Bodies;
import org.ciyan.body.Body;
import org.ciyan.body.BodyPeople;
import org.ciyan.body.BodyRegister;
import org.ciyan.body.Meeting;
import org.ciyan.body.Office;
import org.ciyan.body.Visitor;
import org.ciyan.hall.Closing;
import org.ciyan.hall.Hall;
import org.ciyan.hall.HallReading;
import org.ciyan.hall.LineDraft;
import org.ciyan.hall.LineKind;
import org.ciyan.hall.Lines;
import org.ciyan.hall.Presence;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.measure.Measures;
import org.ciyan.minutes.Document;
import org.ciyan.minutes.Filing;
import org.ciyan.minutes.Minutes;
import org.ciyan.platform.Tables;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InTheContainer
class RegisterIT {

    @Inject Register register;
    @Inject RegisterWorkbook workbook;
    @Inject RegisterPaper paper;
    @Inject DossierPrint dossiers;
    @Inject Hall hall;
    @Inject HallReading reading;
    @Inject Lines lines;
    @Inject Closing closing;
    @Inject Measures measures;
    @Inject Minutes minutes;
    @Inject Filing filing;
    @Inject Agenda agenda;
    @Inject Preparation preparation;
    @Inject SessionFixture fixture;
    @Inject Sessions sessions;
    @Inject HeldSessions held;
    @Inject Bodies bodies;
    @Inject BodyPeople people;
    @Inject BodyRegister bodyRegister;
    @Inject Tables tables;
    @Inject Clock clock;

    @TempDir Path folder;

    SessionFixture.Committee us;
    LocalDate today;

    @BeforeEach
    void aBody() {
        us = fixture.aCommittee();
        today = LocalDate.now(clock);
    }

    private String opened(int hour) {
        var code = fixture.aSession(us, today.atTime(hour, 0)).getCode();
        hall.open(us.asKeeper(), code);
        return code;
    }

    private void mark(String code, int place, Presence presence, String reason, String standIn) {
        hall.mark(us.asKeeper(), code, reading.room(us.asKeeper(), code).roster().get(place).place(),
                UUID.randomUUID().toString(), new Hall.MarkDraft(presence, reason, standIn));
    }

    private long item(String code) {
        return reading.room(us.asKeeper(), code).plan().items().get(0).id();
    }

    private void say(String code, long item, LineKind kind, Long speaker, String text) {
        lines.write(us.asKeeper(), code, UUID.randomUUID().toString(), null,
                new LineDraft(item, kind, speaker, text, false, null));
    }

    /** With something in every field. */
    private String aFullSession() throws IOException {
        return aFullSession(9);
    }

    private String aFullSession(int hour) throws IOException {
        var code = fixture.aSession(us, today.atTime(hour, 0)).getCode();
        long item = item(code);
        agenda.change(us.asKeeper(), code, item, SessionFixture.item(us, fixture.aMaterial(us)));
        preparation.tell(us.asKeeper(), code);
        hall.open(us.asKeeper(), code);
        mark(code, 0, Presence.PRESENT, null, null);
        mark(code, 1, Presence.ABSENT, "到省里开会", null);
        mark(code, 2, Presence.PROXY, "下村", "代会人·演示");
        hall.addObserver(us.asKeeper(), code, "列席人·演示");
        var first = reading.room(us.asKeeper(), code).roster().get(0).place();
        say(code, item, LineKind.SPEECH, first, "先修水渠，再说别的。");
        measures.enter(us.asKeeper(), code, UUID.randomUUID().toString(), new Measures.Draft("修水渠三里",
                us.member().code(), today.plusDays(30), item, null));
        minutes.write(us.asKeeper(), code, item, Document.MINUTES, 0, "会议学习了讲话全文。\n逐人发言。");
        minutes.write(us.asKeeper(), code, item, Document.SUMMARY, 0, "会议议定：修水渠三里。");
        hall.adjourn(us.asKeeper(), code);
        closing.close(us.asHead(), code);
        filing.number(us.asKeeper(), code, "会议纪要〔2026〕3号");
        filing.attach(us.asKeeper(), code, "签到表扫描件", "签到表.pdf",
                Files.write(folder.resolve("a"), "%PDF-1.7".getBytes(UTF_8)));
        return code;
    }

    private Map<RegisterField, List<String>> said(Visitor visitor) {
        var year = register.year(visitor, us.body().getCode(), today.getYear(), 0, 9);
        return register.said(year.rights(), year.entries().get(0), Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void everyFieldOfTheRegisterIsFilledByWhatWasRecorded() throws IOException {
        aFullSession();
        var said = said(us.asMember());
        assertThat(said.keySet()).containsExactly(RegisterField.values());
        assertThat(said.get(RegisterField.EXPECTED)).containsExactly("3");
        assertThat(said.get(RegisterField.PRESENT)).containsExactly("1");
        assertThat(said.get(RegisterField.ABSENT)).singleElement().asString().contains("到省里开会");
        assertThat(said.get(RegisterField.PROXY)).singleElement().asString().contains("代会人·演示");
        assertThat(said.get(RegisterField.OBSERVERS)).containsExactly("列席人·演示");
        assertThat(said.get(RegisterField.MATERIAL)).singleElement().asString().startsWith("材料 ");
        assertThat(said.get(RegisterField.PUBLISHED)).containsExactly("2026-05-01");
        assertThat(said.get(RegisterField.RECEIVED)).containsExactly("未登记");
        assertThat(said.get(RegisterField.EXTENT)).containsExactly("学全文");
        assertThat(said.get(RegisterField.PUBLIC)).containsExactly("公开");
        assertThat(said.get(RegisterField.POSITION)).containsExactly("第 1 项 学习重要讲话");
        assertThat(said.get(RegisterField.SPEECHES)).singleElement().asString().endsWith("：先修水渠，再说别的。");
        assertThat(said.get(RegisterField.MEASURES)).containsExactly("修水渠三里");
        assertThat(said.get(RegisterField.DUE)).containsExactly(today.plusDays(30).toString());
        assertThat(said.get(RegisterField.STATE)).containsExactly("办理中");
        assertThat(said.get(RegisterField.SUMMARY_NUMBER)).containsExactly("会议纪要〔2026〕3号");
        assertThat(said.get(RegisterField.ATTACHMENTS)).containsExactly("签到表扫描件");
        assertThat(said.get(RegisterField.LATE)).containsExactly("否");
        assertThat(said.get(RegisterField.SIGNED_BY)).singleElement().asString().startsWith(us.head().code());
    }

    @Test
    void whatNobodyRecordedIsUnknownAndNotNought() {
        var code = opened(9);
        var said = said(us.asKeeper());
        assertThat(said.get(RegisterField.PRESENT)).containsExactly("未登记");
        assertThat(said.get(RegisterField.ABSENT)).singleElement().asString().startsWith("未登记：");
        assertThat(said.get(RegisterField.SUMMARY_NUMBER)).containsExactly("未登记");
        assertThat(said.get(RegisterField.SIGNED_BY)).containsExactly("未签发");
        mark(code, 0, Presence.PRESENT, null, null);
        assertThat(said(us.asKeeper()).get(RegisterField.PRESENT)).containsExactly("已登记 1 人，另有 2 人未登记");
    }

    /** Typed in several lines, pasted with a tab and with a character that no file of a word processor may hold. */
    @Test
    void whateverWasTypedIsPrinted() throws IOException {
        var code = opened(9);
        say(code, item(code), LineKind.NOTE, null, "第一行\n第二行\t制表\u0007响铃");
        minutes.write(us.asKeeper(), code, item(code), Document.MINUTES, 0, "甲\t乙\u0007丙\n\n" + "长".repeat(3000));
        var text = word(dossiers.word(us.asKeeper(), code, false));
        assertThat(text).contains("第一行 第二行 制表 响铃", "甲 乙 丙");
        assertThat(pdf(dossiers.paper(us.asKeeper(), code, false)).replaceAll("\\s", ""))
                .contains("第一行第二行制表响铃", "甲乙丙").doesNotContain("U+");
        assertThat(pdf(paper.of(us.asKeeper(), us.body().getCode(), today.getYear()))).doesNotContain("U+");
    }

    @Test
    void aLateRecordSaysSoWithItsReasonAndAPracticeItsWords() {
        var branch = people.aBody(Body.Kind.BRANCH);
        var keeper = BodyPeople.as(people.aMember(branch, Office.STUDY_SECRETARY));
        people.aMember(branch, Office.SECRETARY);
        var code = preparation.begin(keeper, branch.getCode(), new SessionDraft(Meeting.MONTHLY_DAY, "主题党日",
                today.minusDays(1).atTime(9, 0), null, null, null)).getCode();
        hall.recordLate(keeper, code, "停电");
        var items = reading.room(keeper, code).plan().items();
        assertThat(items).extracting(i -> i.kind()).endsWith(ItemKind.PRACTICE);
        lines.write(keeper, code, UUID.randomUUID().toString(), null,
                new LineDraft(items.get(2).id(), LineKind.NOTE, null, "帮两户收稻子", false, null));
        var year = register.year(keeper, branch.getCode(), today.minusDays(1).getYear(), 0, 9);
        var said = register.said(year.rights(), year.entries().get(0), Locale.SIMPLIFIED_CHINESE);
        assertThat(said.get(RegisterField.LATE)).containsExactly("补录");
        assertThat(said.get(RegisterField.LATE_REASON)).containsExactly("停电");
        assertThat(said.get(RegisterField.PRACTICE)).containsExactly("帮两户收稻子");
        minutes.write(keeper, code, items.get(2).id(), Document.MINUTES, 0, "帮两户人家收了稻子。");
        var again = register.year(keeper, branch.getCode(), today.minusDays(1).getYear(), 0, 9);
        assertThat(again.entries().get(0).practised()).containsExactly("帮两户人家收了稻子。");
    }

    /** Expected like everybody, marked by name, and of no account. */
    @Test
    void aMemberWhoIsNoCadreIsOnTheRosterAndCounts() {
        bodyRegister.seatByName(Visitor.system(), us.body().getCode(), "张三·演示", Office.MEMBER, 9, BodyPeople.OPENED);
        var code = opened(9);
        assertThat(reading.room(us.asKeeper(), code).balance().unknown()).hasSize(4).contains("张三·演示");
        hall.completeRoster(us.asKeeper(), code);
        assertThat(reading.room(us.asKeeper(), code).roster()).as("nobody twice").hasSize(4);
        IntStream.range(0, 3).forEach(place -> mark(code, place, Presence.PRESENT, null, null));
        mark(code, 3, Presence.ABSENT, "外出务工", null);
        hall.adjourn(us.asKeeper(), code);
        closing.close(us.asHead(), code);
        assertThat(said(us.asMember()).get(RegisterField.EXPECTED)).containsExactly("4");
        assertThat(said(us.asMember()).get(RegisterField.ABSENT)).containsExactly("张三·演示（外出务工）");
    }

    @Test
    void whatWasOnlyPlannedOrCancelledIsNotInTheRegister() {
        fixture.aSession(us, today.atTime(9, 0));
        var cancelled = fixture.aSession(us, today.atTime(10, 0)).getCode();
        preparation.cancel(us.asKeeper(), cancelled, "改期");
        var held = opened(11);
        assertThat(register.year(us.asKeeper(), us.body().getCode(), today.getYear(), 0, 9)).satisfies(year -> {
            assertThat(year.total()).isEqualTo(1);
            assertThat(year.entries()).extracting(e -> e.session().getCode()).containsExactly(held);
        });
        assertThat(register.year(us.asKeeper(), us.body().getCode(), today.getYear() - 1, 0, 9).entries()).isEmpty();
    }

    @Test
    void itIsReadByTheBodyAndByWhoOverseesItWhichIsRecordedAndByNobodyElse() throws Exception {
        opened(9);
        var code = us.body().getCode();
        register.year(us.asMember(), code, today.getYear(), 0, 9);
        assertThat(looks(code)).isZero();
        register.year(people.inspector(us.body().getUnit().getCode()), code, today.getYear(), 0, 9);
        assertThat(looks(code)).isEqualTo(1);
        var stranger = BodyPeople.as(people.aCadreOf(us.body()));
        assertThatThrownBy(() -> register.year(stranger, code, today.getYear(), 0, 9)).isInstanceOf(NotFound.class);
        assertThat(tables.number("select count(*) from audit_record where what = 'register.look' and subject = ?"
                + " and not done", code)).as("a stranger's try is recorded too").isEqualTo(1);
        for (Runnable look : List.<Runnable>of(() -> register.year(stranger, code, today.getYear(), 0, 9),
                () -> workbook.of(stranger, code, today.getYear(), Locale.ENGLISH),
                () -> paper.of(stranger, code, today.getYear()))) {
            assertThatThrownBy(look::run).isInstanceOf(NotFound.class);
        }
    }

    private long looks(String code) throws Exception {
        return tables.number("select count(*) from audit_record where what = 'register.look' and subject = ?"
                + " and done", code);
    }

    @Test
    void itCostsTheSameNumberOfQueriesHoweverManySessionsThereAre() throws Exception {
        var costs = new ArrayList<Tables.Cost>();
        for (int number = 1; number <= Register.HELD + 1; number++) {
            aSessionWithWords(number);
            if (number == 2 || number == 20) {
                int sessions = number;
                costs.add(tables.cost(() -> assertThat(register.year(us.asKeeper(), us.body().getCode(),
                        today.getYear(), 0, 50).entries()).hasSize(sessions)));
            }
        }
        assertThat(costs.get(1).queries()).isEqualTo(costs.get(0).queries());
        assertThat(register.year(us.asKeeper(), us.body().getCode(), today.getYear(), 15, 5).entries())
                .extracting(RegisterEntry::number).containsExactly(16, 17, 18, 19, 20);
        assertThat(register.exported(us.asKeeper(), us.body().getCode(), today.getYear()).entries())
                .extracting(RegisterEntry::number).hasSize(Register.HELD + 1).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theDepartmentSeesWhatBodiesHeldAndWhatIsNextWithThreeQueries() throws Exception {
        var other = fixture.aCommittee();
        opened(9);
        var last = aFullSession(10);
        var next = fixture.aSession(us, today.plusDays(2).atTime(9, 0)).getCode();
        var rows = Stream.of(us, other).flatMap(c -> bodies.near(c.asKeeper(), 9).stream()).toList();
        var lately = held.lately(rows, sessions.thisYear());
        assertThat(lately.get(us.body().getId())).satisfies(ours -> {
            assertThat(ours.begun()).isEqualTo(2);
            assertThat(ours.unsigned()).isEqualTo(1);
            assertThat(ours.last().getCode()).isEqualTo(last);
            assertThat(ours.next().getCode()).isEqualTo(next);
        });
        assertThat(lately.get(other.body().getId())).isEqualTo(new HeldSessions.Lately(0, 0, null, null));
        assertThat(tables.cost(() -> held.lately(rows, sessions.thisYear())).queries()).isEqualTo(3);
    }

    private void aSessionWithWords(int number) {
        var code = fixture.aSession(us, today.atTime(number / 3, number % 3 * 20)).getCode();
        hall.open(us.asKeeper(), code);
        mark(code, 0, Presence.PRESENT, null, null);
        say(code, item(code), LineKind.NOTE, null, "一");
        measures.enter(us.asKeeper(), code, UUID.randomUUID().toString(),
                new Measures.Draft("二", us.member().code(), null, null, null));
        filing.number(us.asKeeper(), code, "第" + number + "号");
    }

    @Test
    void theWorkbookHasARowForEachSessionAndAColumnForEachField() throws IOException {
        aFullSession();
        var bytes = workbook.of(us.asKeeper(), us.body().getCode(), today.getYear(), Locale.SIMPLIFIED_CHINESE);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellCount()).isEqualTo(RegisterField.values().length);
            var cells = new LinkedHashMap<String, String>();
            for (int i = 0; i < rows.get(0).getCellCount(); i++) {
                cells.put(text(rows.get(0), i), text(rows.get(1), i));
            }
            assertThat(cells).containsEntry("党组织编码", us.body().getCode()).containsEntry("实到", "1")
                    .containsEntry("纪要文号", "会议纪要〔2026〕3号").containsEntry("状态", "办理中");
            cells.remove("实践内容"); // no practice was planned
            assertThat(cells.values()).allSatisfy(cell -> assertThat(cell).isNotBlank());
        }
    }

    private static String text(Row row, int column) {
        return row.getCellAsString(column).orElse("");
    }

    @Test
    void thePaperNamesEveryField() throws IOException {
        aFullSession();
        opened(14);
        var text = pdf(paper.of(us.asKeeper(), us.body().getCode(), today.getYear())).replaceAll("\\s", "");
        assertThat(text).contains("修水渠三里", "到省里开会", "代会人·演示", "列席人·演示", "签到表扫描件", "未签发", "先修水渠，再说别的。",
                us.body().getCode());
    }

    @Test
    void theWholeSessionIsOneDocumentAndItsPublicPartHoldsNoMinutes() throws IOException {
        var code = aFullSession();
        var whole = word(dossiers.word(us.asMember(), code, false));
        var printed = pdf(dossiers.paper(us.asMember(), code, false)).replaceAll("\\s", "");
        for (var text : List.of("会议议定：修水渠三里。", "逐人发言。", "以纸质为准", "先修水渠，再说别的。", "到省里开会", "会议纪要〔2026〕3号",
                "签到表.pdf", "一、学习重要讲话")) {
            assertThat(whole).contains(text);
            assertThat(printed).contains(text);
        }
        for (var part : List.of(word(dossiers.word(us.asMember(), code, true)),
                pdf(dossiers.paper(us.asMember(), code, true)).replaceAll("\\s", ""))) {
            assertThat(part).contains("会议议定：修水渠三里。", "会议纪要〔2026〕3号")
                    .doesNotContain("逐人发言", "先修水渠", "到省里开会", "签到表");
        }
    }

    @Test
    void aDossierIsForTheBodyAndOnlyOfWhatWasHeld() {
        var planned = fixture.aSession(us, today.atTime(9, 0)).getCode();
        assertThatThrownBy(() -> dossiers.word(us.asKeeper(), planned, false)).isInstanceOf(NotFound.class);
        var code = opened(10);
        var stranger = BodyPeople.as(people.aCadreOf(us.body()));
        assertThatThrownBy(() -> dossiers.word(stranger, code, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> dossiers.paper(stranger, code, false)).isInstanceOf(NotFound.class);
    }

    @Test
    void theSheetOfTheWordProcessorIsThatOfOfficialDocuments() throws IOException {
        var code = aFullSession();
        try (var document = new XWPFDocument(new ByteArrayInputStream(dossiers.word(us.asKeeper(), code, false)))) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(Stream.of(section.getPgSz().getW(), section.getPgSz().getH(), section.getPgMar().getTop(),
                    section.getPgMar().getLeft())).extracting(Object::toString)
                    .containsExactly("11906", "16838", "2098", "1587"); // A4, 37 and 28 mm in twips
            assertThat(document.getParagraphs()).filteredOn(p -> p.isPageBreak()).singleElement()
                    .returns("会议记录：第1次会议", p -> p.getText());
            assertThat(document.getFooterList()).hasSize(2);
        }
    }

    @Test
    void aLateLineKeepsItsReasonWhenItsSpeakerCorrectsItAndAStruckOneCounts() {
        var code = opened(9);
        mark(code, 2, Presence.PRESENT, null, null);
        hall.adjourn(us.asKeeper(), code);
        ago(code, 5);
        long item = item(code);
        var key = UUID.randomUUID().toString();
        var place = reading.room(us.asKeeper(), code).roster().get(2).place();
        lines.write(us.asKeeper(), code, key, null, new LineDraft(item, LineKind.SPEECH, place, "一", false, "漏记"));
        lines.correct(us.asMember(), code, key, 1, "一二");
        assertThat(said(us.asKeeper()).get(RegisterField.LATE)).singleElement().asString().contains("1 条");
        assertThat(said(us.asKeeper()).get(RegisterField.LATE_REASON)).containsExactly("漏记");
        lines.write(us.asKeeper(), code, key, 2, new LineDraft(item, LineKind.SPEECH, place, "一二", true, "重复"));
        assertThat(said(us.asKeeper()).get(RegisterField.LATE)).containsExactly("否");
        assertThatThrownBy(() -> lines.correct(us.asMember(), code, key, 3, "三")).isInstanceOf(Rejected.class)
                .hasMessage("hall.struck-line");
    }

    /** Has the session been held so many days ago. */
    private void ago(String code, int days) {
        try {
            tables.update("update agenda_session set opened_at = opened_at - interval ? day,"
                    + " adjourned_at = adjourned_at - interval ? day where code = ?", days, days, code);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What holds is what the body had laid down when the record was signed. */
    @Test
    void theDossierNamesTheBasisOfArchivingOfItsOwnDay() throws IOException {
        var code = aFullSession();
        bodyRegister.archive(Visitor.system(), us.body().getCode(), true, "试行办法第六条");
        assertThat(word(dossiers.word(us.asMember(), code, false))).contains("以纸质为准");
        assertThat(word(dossiers.word(us.asMember(), opened(15), false))).contains("试行办法第六条");
    }

    @Test
    void thePublicPartSaysAbsentAndNotExcusedAndWhoWasNotRecorded() throws IOException {
        var code = opened(9);
        mark(code, 0, Presence.PRESENT, null, null);
        mark(code, 1, Presence.ABSENT, null, null);
        var part = word(dossiers.word(us.asMember(), code, true));
        var roster = reading.room(us.asMember(), code).roster();
        assertThat(part).contains("缺席：" + roster.get(1).name(), "未登记：" + roster.get(2).name())
                .doesNotContain("请假");
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String word(byte[] bytes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
