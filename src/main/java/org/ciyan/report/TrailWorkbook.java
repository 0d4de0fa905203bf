package org.ciyan.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.audit.AuditRecord;
import org.ciyan.audit.AuditTrail;
import org.ciyan.audit.TrailQuestion;
import org.ciyan.kernel.NotFound;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Scope;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Caller;
import org.ciyan.platform.Subject;
import org.ciyan.platform.Words;
import org.ciyan.platform.sheet.SheetWriter;
import org.dhatim.fastexcel.Workbook;

/** The trail as a workbook, newest first. */
@ApplicationScoped
@Transactional
public class TrailWorkbook {

    /** Records in memory at a time. */
    private static final int HELD = 1000;
    /** A sheet holds no more rows than 1,048,576. */
    private static final int MOST = 1_000_000;
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Inject AuditTrail trail;
    @Inject Organization organization;
    @Inject Words words;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * Writes the workbook; at most {@value #HELD} records are in memory at a time. The export itself is recorded too.
     *
     * @param days what is asked for, as the trail shall say it
     * @throws NotFound if the scope is not the whole county: the trail knows no units
     */
    @Audited("report.export-trail")
    public void write(Scope scope, TrailQuestion asked, @Subject String days, Locale language, Target target) {
        if (!organization.isWhole(scope)) {
            throw new NotFound("trail");
        }
        try (var workbook = new Workbook(target.open(), "Ciyan", "1.0")) {
            var sheet = new SheetWriter(workbook, words.say(language, "report.trail.sheet"), Stream.of("at", "act",
                    "act-code", "who", "subject", "address", "outcome")
                    .map(head -> words.say(language, "report.trail." + head)).toList(), 1);
            int written = 0;
            var part = trail.newest(asked, null, HELD);
            while (!part.isEmpty() && written < MOST) {
                part.forEach(act -> row(sheet, act, language));
                sheet.flush();
                written += part.size();
                part = trail.newest(asked, part.get(part.size() - 1), HELD);
            }
            sheet.finish();
            SheetWriter.about(workbook, words.say(language, "report.sheet.about"),
                    about(asked, written, !part.isEmpty(), language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(SheetWriter sheet, AuditRecord act, Locale language) {
        sheet.next();
        sheet.text(SECOND.format(LocalDateTime.ofInstant(act.getAt(), clock.getZone())));
        sheet.text(act(act.getWhat(), language));
        Stream.of(act.getWhat(), act.getWho(), act.getSubject(), act.getAddress()).forEach(sheet::text);
        sheet.text(words.say(language, act.isDone() ? "report.trail.done" : "report.trail.refused"));
    }

    private String act(String what, Locale language) {
        return words.in(language).getOrDefault("audit.act." + what, what);
    }

    private List<List<String>> about(TrailQuestion asked, int written, boolean cut, Locale language) {
        var pairs = new ArrayList<List<String>>();
        pairs.add(List.of("report.about.generated-at", SECOND.format(LocalDateTime.ofInstant(clock.instant(),
                clock.getZone())) + " " + clock.getZone()));
        pairs.add(List.of("report.about.by", caller.name()));
        pairs.add(List.of("report.trail.days", asked.period().from() + " – " + asked.period().to()));
        pairs.add(List.of("report.trail.who", asked.who()));
        pairs.add(List.of("report.trail.subject", asked.subject()));
        pairs.add(List.of("report.trail.act", asked.act()));
        pairs.add(List.of("report.trail.records", written + (cut ? "+" : "")));
        return pairs.stream().filter(pair -> !pair.get(1).isEmpty())
                .map(pair -> List.of(words.say(language, pair.get(0)), pair.get(1))).toList();
    }
}
