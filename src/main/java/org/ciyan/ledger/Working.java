package org.ciyan.ledger;

import java.text.MessageFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ciyan.kernel.Hours;

/** How an entry's hours were computed, as one sentence in the reader's language. */
public final class Working {

    private Working() { }

    public static String sentence(HoursEntry entry, Map<String, String> words) {
        return switch (entry.getSource()) {
            case COURSE -> course(entry, (CourseInputs) entry.getInputs(), words);
            case REGISTER -> say(words, "ledger.working.register", entry.getDeed(), or(entry.getOrganizer()),
                    or(entry.getEvidence()));
            case REVERSAL -> say(words, "ledger.working.reversal", entry.getReverses(), entry.getTitle());
            case SESSION -> session(entry, (SessionInputs) entry.getInputs(), words);
        };
    }

    private static String session(HoursEntry entry, SessionInputs inputs, Map<String, String> words) {
        return say(words, "ledger.working.session", inputs.body(), inputs.heldOn(), inputs.minutes(), entry.getHours(),
                entry.getRuleCode(), entry.getRuleVersion());
    }

    private static String course(HoursEntry entry, CourseInputs inputs, Map<String, String> words) {
        return say(words, "ledger.working.course", joined(inputs, CourseInputs.Line::minutes),
                joined(inputs, CourseInputs.Line::hours), inputs.testHours() == null ? Hours.ZERO : inputs.testHours(),
                entry.getHours(), entry.getRuleCode(), entry.getRuleVersion());
    }

    private static String joined(CourseInputs inputs, Function<CourseInputs.Line, Object> part) {
        return inputs.lessons().stream().map(part).map(Working::or).collect(Collectors.joining(" + "));
    }

    private static String or(Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String say(Map<String, String> words, String key, Object... args) {
        return new MessageFormat(words.getOrDefault(key, key)).format(args);
    }
}
