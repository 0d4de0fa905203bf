package org.ciyan.report;

import java.awt.Color;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.platform.Words;
import org.ciyan.platform.paper.Fonts;
import org.ciyan.platform.paper.Paper;

/** A learning record on A4, as many sheets as it takes; always in Chinese. */
@ApplicationScoped
public class LearningRecordPaper {

    static final Color INK = new Color(0x1F1A17);
    static final Color SOFT = new Color(0x5C534C);
    static final Color RED = new Color(0x7F1712);
    static final Color LINE = new Color(0xC9BFB2);
    static final float LEFT = 48;
    static final float RIGHT = Paper.SHORT - LEFT;
    static final float FOOT = Paper.LONG - 52;

    @Inject Fonts fonts;
    @Inject Words words;
    @Inject Clock clock;

    public byte[] of(LearningRecord learned) {
        return fonts.print(say("report.learning-record.title") + " " + learned.cadre().code(), paper -> {
            var sheets = new Sheets(paper, say("report.learning-record.foot", learned.cadre().name(),
                    learned.cadre().code(), moment(learned.at())));
            head(sheets, learned);
            courses(sheets, learned);
            hours(sheets, learned);
            certificates(sheets, learned);
            return sheets.close(missing -> say("report.learning-record.missing", missing));
        });
    }

    private void head(Sheets sheets, LearningRecord learned) {
        var cadre = learned.cadre();
        sheets.heading(say("report.learning-record.paper-title"));
        sheets.line(12, say("report.learning-record.who", cadre.name(), cadre.code()));
        sheets.line(10.5f, cadre.unitName() + " · " + cadre.post() + " · " + cadre.categoryName());
        sheets.line(9, say(learned.intact() ? "report.learning-record.intact" : "report.learning-record.broken"));
    }

    private void courses(Sheets sheets, LearningRecord learned) {
        var columns = new float[] {LEFT, LEFT + 300, LEFT + 400};
        sheets.part(say("report.learning-record.courses"),
                learned.courses().isEmpty() ? say("report.learning-record.no-courses") : null, columns,
                List.of(say("report.learning-record.course"), say("report.learning-record.begun"),
                        say("report.learning-record.completed")));
        learned.courses().forEach(c -> sheets.row(columns, false, List.of(c.title(), day(c.begunAt()),
                c.completedAt() == null ? say("report.learning-record.confirmed", c.getCoverage())
                        : day(c.completedAt()))));
    }

    private void hours(Sheets sheets, LearningRecord learned) {
        var columns = new float[] {LEFT, LEFT + 88, LEFT + 288, LEFT + 396, LEFT + 446};
        sheets.part(say("report.learning-record.hours"),
                learned.entries().isEmpty() ? say("report.learning-record.no-hours") : null, columns,
                List.of(say("report.learning-record.day"), say("report.learning-record.what"), say(
                        "report.learning-record.kind"), say("report.learning-record.days"), say("frame.hours.unit")));
        learned.entries()
                .forEach(e -> sheets.row(columns, learned.crossedOut(e), List.of(day(e.getOccurredOn()), e.getTitle(),
                        say("Ledger." + e.getLedger()) + " · " + say("Kind." + e.getKind()),
                        e.getDays() == null ? "—" : e.getDays().toPlainString(), e.getHours().toString())));
        learned.totals().forEach(t -> sheets.line(10,
                say("report.learning-record.total", say("Ledger." + t.ledger()), say("Kind." + t.kind()),
                        t.hours(), t.days().toPlainString())));
    }

    private void certificates(Sheets sheets, LearningRecord learned) {
        var columns = new float[] {LEFT, LEFT + 116, LEFT + 330, LEFT + 430};
        sheets.part(say("report.learning-record.certificates"),
                learned.certificates().isEmpty() ? say("report.learning-record.no-certificates") : null, columns,
                List.of(say("certificate.number"), say("report.learning-record.course"),
                        say("report.learning-record.issued"), say("report.learning-record.state")));
        learned.certificates().forEach(h ->
                sheets.row(columns, h.isRevoked(), List.of(h.certificate().getNumber(), h.certificate().getTitle(),
                        day(h.certificate().getIssuedOn()), say(h.isRevoked()
                                ? "certificate.my-certificates.revoked" : "certificate.my-certificates.valid"))));
    }

    private String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, clock.getZone()));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("frame.day"), Words.CHINESE).format(day);
    }

    private String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(say("frame.moment"), Words.CHINESE)
                .format(ZonedDateTime.ofInstant(moment, clock.getZone()));
    }

    private String say(String key, Object... args) {
        return words.say(Words.CHINESE, key, args);
    }
}
