package org.ciyan.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ciyan.InTheContainer;
import org.ciyan.agenda.SessionFixture;
import org.ciyan.body.BodyPeople;
import org.ciyan.hall.Closing;
import org.ciyan.hall.Hall;
import org.ciyan.hall.HallReading;
import org.ciyan.hall.Presence;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InTheContainer
class FilingIT {

    private static final byte[] PDF = "%PDF-1.7\n签到表".getBytes(UTF_8);

    @Inject Filing filing;
    @Inject Hall hall;
    @Inject HallReading reading;
    @Inject Closing closing;
    @Inject SessionFixture fixture;
    @Inject BodyPeople people;
    @Inject Clock clock;

    @TempDir Path folder;

    SessionFixture.Committee us;
    String code;

    @BeforeEach
    void aSession() {
        us = fixture.aCommittee();
        code = fixture.aSession(us, LocalDate.now(clock).atTime(9, 0)).getCode();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("f" + content.length), content);
    }

    private Attachment attach(byte[] content) throws IOException {
        return filing.attach(us.asKeeper(), code, "签到表扫描件", "签到表.pdf", file(content));
    }

    private void signed() {
        hall.open(us.asKeeper(), code);
        reading.room(us.asKeeper(), code).roster().forEach(who -> hall.mark(us.asKeeper(), code, who.place(),
                "0123456789abcdef", new Hall.MarkDraft(Presence.PRESENT, null, null)));
        hall.adjourn(us.asKeeper(), code);
        closing.close(us.asHead(), code);
    }

    @Test
    void theLastNumberHoldsAndTheFormerStays() {
        signed();
        filing.number(us.asKeeper(), code, "会议纪要〔2026〕3号");
        filing.number(us.asKeeper(), code, " 会议纪要〔2026〕3号 ");
        filing.number(us.asKeeper(), code, "会议纪要〔2026〕4号");
        var filed = filing.read(us.asMember(), code);
        assertThat(filed.number()).isEqualTo("会议纪要〔2026〕4号");
        assertThat(filed.numbers()).extracting(SummaryNumber::getNumber)
                .containsExactly("会议纪要〔2026〕3号", "会议纪要〔2026〕4号");
        long id = filed.room().plan().session().getId();
        assertThat(filing.numbers(List.of(id))).containsEntry(id, "会议纪要〔2026〕4号");
    }

    @Test
    void aFileComesBackByteForByteIsThereOnceAndStaysWhenStruck() throws IOException {
        signed();
        var first = attach(PDF);
        assertThat(attach(PDF).getId()).isEqualTo(first.getId());
        var bytes = new ByteArrayOutputStream();
        filing.write(filing.attachment(us.asMember(), code, first.getId()), bytes);
        assertThat(bytes.toByteArray()).isEqualTo(PDF);
        assertThatThrownBy(() -> filing.strike(us.asKeeper(), code, first.getId(), " ")).isInstanceOf(Rejected.class);
        filing.strike(us.asKeeper(), code, first.getId(), "扫反了");
        var filed = filing.read(us.asKeeper(), code);
        assertThat(filed.attachments()).singleElement().satisfies(a -> {
            assertThat(a.isStruck()).isTrue();
            assertThat(a.getStruckWhy()).isEqualTo("扫反了");
        });
        assertThat(filing.attachments(List.of(filed.room().plan().session().getId()))).isEmpty();
    }

    @Test
    void aFileIsForTheBodyAndItsOverseersAndAStruckOneForThoseAlone() throws IOException {
        signed();
        long id = attach(PDF).getId();
        var unit = us.body().getUnit().getCode();
        var stranger = BodyPeople.as(people.aCadreOf(us.body()));
        assertThatThrownBy(() -> filing.attachment(stranger, code, id)).isInstanceOf(NotFound.class);
        assertThat(filing.attachment(people.inspector(unit), code, id).getId()).isEqualTo(id);
        var other = fixture.aSession(us, LocalDate.now(clock).atTime(15, 0)).getCode();
        assertThatThrownBy(() -> filing.attachment(us.asKeeper(), other, id)).isInstanceOf(NotFound.class);
        filing.strike(us.asKeeper(), code, id, "不该存");
        assertThatThrownBy(() -> filing.attachment(us.asMember(), code, id)).isInstanceOf(NotFound.class);
        assertThat(filing.attachment(us.asKeeper(), code, id).isStruck()).isTrue();
        assertThat(filing.attachment(people.inspector(unit), code, id).isStruck()).isTrue();
    }

    @Test
    void whatAFileIsSaysItsContent() throws IOException {
        signed();
        assertThat(attach(PDF).getType()).isEqualTo(AttachmentType.PDF);
        var word = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("提纲");
            document.write(word);
        }
        assertThat(attach(word.toByteArray()).getType()).isEqualTo(AttachmentType.DOCX);
        assertThat(attach(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}).getType())
                .isEqualTo(AttachmentType.JPEG);
        for (var wrong : List.of("<html>".getBytes(UTF_8), new byte[0], new byte[] {'P', 'K', 3, 4, 0, 0})) {
            assertThatThrownBy(() -> attach(wrong)).isInstanceOf(Rejected.class).hasMessage("minutes.file-unknown");
        }
    }

    @Test
    void onlyWhoKeepsTheRecordsFilesAndOnlyOnceItIsHeld() {
        assertThatThrownBy(() -> attach(PDF)).isInstanceOf(Rejected.class).hasMessage("minutes.not-held");
        assertThatThrownBy(() -> filing.number(us.asKeeper(), code, "1号")).hasMessage("minutes.not-held");
        signed();
        assertThatThrownBy(() -> filing.number(us.asMember(), code, "1号")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filing.attach(us.asMember(), code, "x", "x.pdf", file(PDF)))
                .isInstanceOf(NotFound.class);
        var stranger = BodyPeople.as(people.aCadreOf(us.body()));
        assertThatThrownBy(() -> filing.read(stranger, code)).isInstanceOf(NotFound.class);
    }
}
