package org.ciyan.ledger;

import java.text.MessageFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How an entry's hours came about, as one sentence in the reader's words. */
public final class Working {

    private Working() { }

    public static String sentence(HoursEntry entry, Map<String, String> words) {
        return switch (entry.getSource()) {
            case COURSE -> course(entry, Reckoning.of(entry.getInputs()), words);
            case REGISTER -> say(words, "ledger.working.register", entry.getDeed(), or(entry.getOrganizer()),
                    or(entry.getEvidence()));
            case REVERSAL -> say(words, "ledger.working.reversal", entry.getReverses(), entry.getTitle());
        };
    }

    private static String course(HoursEntry entry, Reckoning reckoning, Map<String, String> words) {
        return say(words, "ledger.working.course", joined(reckoning, line -> String.valueOf(line.minutes())),
                joined(reckoning, Reckoning.Line::hours), reckoning.testHours() == null
                ? "0.00" : reckoning.testHours(), entry.getHours(), entry.getRuleCode(), entry.getRuleVersion());
    }

    private static String joined(Reckoning reckoning, Function<Reckoning.Line, String> part) {
        return reckoning.lines().stream().map(part).map(Working::or).collect(Collectors.joining(" + "));
    }

    private static String or(String text) {
        return text == null ? "-" : text;
    }

    private static String say(Map<String, String> words, String key, Object... args) {
        return new MessageFormat(words.getOrDefault(key, key)).format(args);
    }
}
