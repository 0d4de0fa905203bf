package org.ciyan.course.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.ciyan.course.text.QuestionText.Kind;
import org.ciyan.platform.text.Fields;
import org.ciyan.platform.text.SourceFile;
import org.ciyan.platform.text.Wording;

/** Reads {@code quiz.yaml}. */
final class QuizReader {

    private static final String KEY = "*";
    private static final int LONGEST = 400;
    private static final Map<String, Kind> KINDS = kinds();

    private final SourceFile file;
    private final Bibliography bibliography;

    QuizReader(SourceFile file, Bibliography bibliography) {
        this.file = file;
        this.bibliography = bibliography;
    }

    private static Map<String, Kind> kinds() {
        var kinds = new LinkedHashMap<String, Kind>();
        for (var kind : Kind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind);
        }
        return kinds;
    }

    QuizText read() {
        var fields = file.yaml();
        int pass = fields.percent("pass");
        int draw = fields.number("draw", 1, 50);
        var groups = fields.groups("questions");
        var questions = groups.stream().map(this::question).toList();
        fields.nothingElse();
        if (!groups.isEmpty() && groups.size() < 2 * draw) {
            fields.fault("draw", "small-bank", groups.size(), draw, 2 * draw);
        }
        return new QuizText(pass, draw, questions);
    }

    private QuestionText question(Fields fields) {
        var named = KINDS.keySet().stream().filter(fields.names()::contains).toList();
        if (named.size() != 1) {
            fields.fault("", "question-kind", String.join(", ", KINDS.keySet()));
            return new QuestionText(Kind.SINGLE, "", List.of(), List.of(), List.of(), "", List.of());
        }
        var kind = KINDS.get(named.get(0));
        var text = fields.text(named.get(0), LONGEST);
        var answers = answers(kind, fields);
        var reason = fields.text("reason", 600);
        var sources = fields.texts("source");
        sources.forEach(key -> checkSource(fields, key));
        fields.nothingElse();
        checkWording(fields, kind, text, answers, reason);
        return new QuestionText(kind, text, answers.options, answers.rights, answers.keys, reason, sources);
    }

    private Answers answers(Kind kind, Fields fields) {
        return switch (kind) {
            case SINGLE, MULTIPLE -> marked(kind, fields);
            case TRUE_FALSE -> new Answers(List.of(), List.of(),
                    List.of(fields.oneOf("answer", List.of("true", "false")).equals("true") ? 1 : 0));
            case ORDERING -> new Answers(distinct(fields, "items", fields.texts("items"), 3), List.of(), List.of());
            case MATCHING -> pairs(fields);
        };
    }

    private Answers marked(Kind kind, Fields fields) {
        var written = texts(fields, "options");
        var options = written.values().stream()
                .map(o -> o.endsWith(KEY) ? o.substring(0, o.length() - 1).strip() : o).toList();
        var all = List.copyOf(written.values());
        var keys = IntStream.range(0, all.size()).filter(i -> all.get(i).endsWith(KEY)).boxed().toList();
        distinct(fields, "options", options, 2);
        if (!all.isEmpty() && (kind == Kind.SINGLE ? keys.size() != 1 : keys.size() < 2)) {
            fields.fault("options", kind == Kind.SINGLE ? "one-key" : "two-keys", keys.size());
        }
        return new Answers(options, List.of(), keys);
    }

    private Answers pairs(Fields fields) {
        var pairs = texts(fields, "pairs");
        var rights = List.copyOf(pairs.values());
        distinct(fields, "pairs", rights, 2);
        return new Answers(List.copyOf(pairs.keySet()), rights, List.of());
    }

    private static Map<String, String> texts(Fields fields, String name) {
        var texts = new LinkedHashMap<String, String>();
        fields.group(name).ifPresent(group -> group.names().forEach(key -> texts.put(key, group.text(key, LONGEST))));
        return texts;
    }

    private static List<String> distinct(Fields fields, String name, List<String> options, int fewest) {
        if (!options.isEmpty() && options.size() < fewest) {
            fields.fault(name, "few-options", options.size(), fewest);
        }
        var seen = new HashSet<String>();
        options.stream().filter(option -> !option.isEmpty() && !seen.add(option))
                .forEach(option -> fields.fault(name, "option-twice", option));
        return options;
    }

    private void checkSource(Fields fields, String key) {
        bibliography.cite(file, fields.line("source"), key);
        if (!bibliography.examinable(key)) {
            fields.fault("source", "not-examinable", key);
        }
    }

    /** Checks the wording of all that is presented as true; wrong options and false statements are exempt. */
    private void checkWording(Fields fields, Kind kind, String text, Answers answers, String reason) {
        var presented = new ArrayList<String>(List.of(reason));
        if (kind != Kind.TRUE_FALSE || answers.keys.contains(1)) {
            presented.add(text);
        }
        boolean marked = kind == Kind.SINGLE || kind == Kind.MULTIPLE;
        IntStream.range(0, answers.options.size()).filter(i -> !marked || answers.keys.contains(i))
                .forEach(i -> presented.add(answers.options.get(i)));
        presented.addAll(answers.rights);
        presented.forEach(words -> Wording.check(file, fields.line(), words));
    }

    private record Answers(List<String> options, List<String> rights, List<Integer> keys) { }
}
