package org.ciyan.ledger;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** How an entry's hours came about, as written into it when it was posted: enough to count again by hand. */
public final class Working implements Serializable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HoursEntry entry;
    private final List<Part> parts = new ArrayList<>();
    private final String testHours;

    private Working(HoursEntry entry, JsonNode inputs) {
        this.entry = entry;
        inputs.path("lessons").forEach(l -> parts.add(new Part(l.path("number").asInt(), l.path("minutes").asInt(), l.path("hours").asText(null))));
        this.testHours = inputs.path("testHours").asText(null);
    }

    public static Working of(HoursEntry entry) {
        try {
            return new Working(entry, JSON.readTree(entry.getInputs()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One sentence in the reader's words. */
    public String sentence(Map<String, String> words) {
        return switch (entry.getSource()) {
            case COURSE -> say(words, "ledger.working.course", joined(p -> String.valueOf(p.minutes())), joined(Part::hours),
                    testHours == null ? "0.00" : testHours, entry.getHours(), entry.getRuleCode(), entry.getRuleVersion());
            case REGISTER -> say(words, "ledger.working.register", entry.getDeed(), or(entry.getOrganizer()), or(entry.getEvidence()));
            case REVERSAL -> say(words, "ledger.working.reversal", entry.getReverses(), entry.getTitle());
        };
    }

    private String joined(Function<Part, String> part) {
        return parts.stream().map(part).map(Working::or).collect(Collectors.joining(" + "));
    }

    private static String or(String text) {
        return text == null ? "-" : text;
    }

    private static String say(Map<String, String> words, String key, Object... args) {
        return new MessageFormat(words.getOrDefault(key, key)).format(args);
    }

    /** The lessons of a course, in order; empty for other sources. */
    public List<Part> getParts() { return parts; }
    /** Hours of the passed test, or null if there was none. */
    public String getTestHours() { return testHours; }

    /** A lesson: its minutes and, if lessons are the basis, the hours they gave. */
    public record Part(int number, int minutes, String hours) implements Serializable {
        public int getNumber() { return number; }
        public int getMinutes() { return minutes; }
        public String getHours() { return hours; }
    }
}
