package org.ciyan.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.body.Visitor;
import org.ciyan.platform.Caller;
import org.ciyan.platform.Words;
import org.ciyan.platform.sheet.SheetWriter;
import org.dhatim.fastexcel.Workbook;

/** The register of a body's year as a workbook: a row for each session, a column for each field. */
@ApplicationScoped
public class RegisterWorkbook {

    @Inject Register register;
    @Inject Words words;
    @Inject Caller caller;
    @Inject Clock clock;

    /** As xlsx; the export is recorded. @throws org.ciyan.kernel.NotFound as {@link Register#year} */
    public byte[] of(Visitor visitor, String bodyCode, int year, Locale language) {
        var whole = register.exported(visitor, bodyCode, year);
        var said = new RegisterWords(words, language, clock.getZone());
        var body = whole.rights().body();
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Ciyan", "1.0")) {
            var sheet = new SheetWriter(workbook, said.say("register.sheet"),
                    Stream.of(RegisterField.values()).map(said::head).toList(), 1);
            for (var entry : whole.entries()) {
                sheet.next();
                var fields = said.numbered(body, entry);
                Stream.of(RegisterField.values()).forEach(field -> sheet.lines(fields.get(field)));
            }
            sheet.finish();
            SheetWriter.about(workbook, said.say("report.sheet.about"), List.of(
                    List.of(said.say("report.about.generated-at"),
                            RegisterWords.MINUTE.format(LocalDateTime.now(clock)) + " " + clock.getZone()),
                    List.of(said.say("report.about.by"), caller.name()),
                    List.of(said.say("register.field.BODY"), body.getName() + " " + body.getCode()),
                    List.of(said.say("agenda.sessions.year"), String.valueOf(year)),
                    List.of(said.say("register.sessions"), String.valueOf(whole.entries().size()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
