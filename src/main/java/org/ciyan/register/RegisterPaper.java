package org.ciyan.register;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.body.Visitor;
import org.ciyan.platform.Caller;
import org.ciyan.platform.Words;
import org.ciyan.platform.paper.Fonts;
import org.ciyan.platform.paper.Table;

/** The register of a body's year on A4 across, all of its fields; always in Chinese. */
@ApplicationScoped
public class RegisterPaper {

    private static final float SIZE = 7.5f;

    /** What stands together in a column. */
    private static final List<Column> COLUMNS = List.of(
            new Column("number", 3, RegisterField.NUMBER),
            new Column("meeting", 11, RegisterField.MEETING, RegisterField.TITLE, RegisterField.AT,
                    RegisterField.PLACE, RegisterField.HOST, RegisterField.RECORDER),
            new Column("people", 12, RegisterField.EXPECTED, RegisterField.PRESENT, RegisterField.ABSENT,
                    RegisterField.PROXY, RegisterField.OBSERVERS),
            new Column("materials", 20, RegisterField.MATERIAL, RegisterField.SOURCE, RegisterField.PUBLISHED,
                    RegisterField.RECEIVED, RegisterField.EXTENT, RegisterField.PUBLIC),
            new Column("agenda", 11, RegisterField.POSITION, RegisterField.LEAD),
            new Column("speeches", 24, RegisterField.SPEECHES, RegisterField.PRACTICE),
            new Column("measures", 19, RegisterField.MEASURES, RegisterField.OWNERS, RegisterField.DUE,
                    RegisterField.STATE),
            new Column("record", 16, RegisterField.SUMMARY_NUMBER, RegisterField.ATTACHMENTS, RegisterField.ENTERED_BY,
                    RegisterField.ENTERED_AT, RegisterField.LATE, RegisterField.LATE_REASON, RegisterField.SIGNED_BY));

    @Inject Register register;
    @Inject Fonts fonts;
    @Inject Words words;
    @Inject Caller caller;
    @Inject Clock clock;

    /** As PDF; the export is recorded. @throws org.ciyan.kernel.NotFound as {@link Register#year} */
    public byte[] of(Visitor visitor, String bodyCode, int year) {
        var whole = register.exported(visitor, bodyCode, year);
        var said = new RegisterWords(words, Words.CHINESE, clock.getZone());
        var body = whole.rights().body();
        var title = said.say("register.paper.title", body.getName(), String.valueOf(year));
        return fonts.print(title, paper -> {
            var shares = new float[COLUMNS.size()];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = COLUMNS.get(i).share();
            }
            var table = new Table(paper, title, said.say("register.paper.foot", body.getName(), body.getCode(),
                    said.say("body.kind." + body.getKind()), RegisterWords.MINUTE.format(LocalDateTime.now(clock)),
                    caller.name()),
                    SIZE, COLUMNS.stream().map(c -> said.say("register.column." + c.name())).toList(), shares);
            whole.entries().forEach(entry -> {
                var fields = said.of(body, entry);
                table.row(COLUMNS.stream().map(column -> cell(said, column, fields)).toList());
            });
            if (whole.entries().isEmpty()) {
                table.remark(said.say("register.nothing", String.valueOf(year)));
            }
            if (!paper.missing().isEmpty()) {
                table.remark(said.say("register.paper.missing", String.join(" ", paper.missing())));
            }
            return paper;
        });
    }

    private static String cell(RegisterWords said, Column column, Map<RegisterField, List<String>> fields) {
        if (column.fields().length == 1) {
            return String.join("\n", fields.get(column.fields()[0]));
        }
        return column.isParallel() ? parallel(said, column, fields) : stacked(said, column, fields);
    }

    private static String stacked(RegisterWords said, Column column, Map<RegisterField, List<String>> fields) {
        var lines = new ArrayList<String>();
        for (var field : column.fields()) {
            var texts = fields.get(field);
            if (texts.isEmpty()) {
                continue;
            }
            lines.add(said.say("register.paper.field", said.head(field), texts.get(0)));
            texts.stream().skip(1).forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    /** A material or a measure after the other, each with its own. */
    private static String parallel(RegisterWords said, Column column, Map<RegisterField, List<String>> fields) {
        var lines = new ArrayList<String>();
        var first = fields.get(column.fields()[0]);
        boolean any = !fields.get(column.fields()[1]).isEmpty();
        for (int i = 0; i < first.size(); i++) {
            lines.add(any ? said.numbered(i + 1, first.get(i)) : first.get(i));
            for (int f = 1; any && f < column.fields().length; f++) {
                lines.add(said.say("register.paper.field", said.head(column.fields()[f]),
                        fields.get(column.fields()[f]).get(i)));
            }
        }
        return String.join("\n", lines);
    }

    private record Column(String name, float share, RegisterField... fields) {

        boolean isParallel() {
            return fields[0] == RegisterField.MATERIAL || fields[0] == RegisterField.MEASURES;
        }
    }
}
