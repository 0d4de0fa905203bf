package org.ciyan.platform.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A group of YAML fields, read one by one. What is missing, unknown or of the wrong shape becomes a fault with its
 * line, and reading goes on with an empty value.
 */
public final class Fields {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})%");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    /** Needed because the standard format also accepts years of nine digits. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}(\\.\\d{1,9})?");

    private final SourceFile file;
    private final int line;
    private final boolean readable;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    private Fields(SourceFile file, int line, boolean readable) {
        this.file = file;
        this.line = line;
        this.readable = readable;
    }

    public static Fields of(SourceFile file, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            file.fault(lineOf(node), "not-a-group", textOf(node));
            return unreadable(file);
        }
        var fields = new Fields(file, lineOf(node), true);
        mapping.getValue().forEach(fields::add);
        return fields;
    }

    /** An empty file: every required field is missing. */
    public static Fields none(SourceFile file) {
        return new Fields(file, 1, true);
    }

    /** Fields of a text that could not be read: its fault is already reported, and no further ones are. */
    public static Fields unreadable(SourceFile file) {
        return new Fields(file, 1, false);
    }

    private void add(NodeTuple field) {
        var name = textOf(field.getKeyNode());
        if (values.putIfAbsent(name, field.getValueNode()) != null) {
            file.fault(lineOf(field.getKeyNode()), "twice", name);
        }
    }

    public SourceFile file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int line(String name) {
        return values.containsKey(name) ? lineOf(values.get(name)) : line;
    }

    public Set<String> names() {
        return values.keySet();
    }

    public boolean has(String name) {
        known.add(name);
        return values.containsKey(name) && !textOf(values.get(name)).isEmpty();
    }

    public String text(String name, int longest) {
        if (!required(name)) {
            return "";
        }
        if (!(values.get(name) instanceof ScalarNode)) {
            fault(name, "not-text", name);
            return "";
        }
        var text = textOf(values.get(name));
        if (text.codePointCount(0, text.length()) > longest) {
            fault(name, "too-long", name, longest);
        }
        return text;
    }

    public String textOrNull(String name, int longest) {
        return has(name) ? text(name, longest) : null;
    }

    public String oneOf(String name, List<String> allowed) {
        var text = text(name, Integer.MAX_VALUE);
        if (!text.isEmpty() && !allowed.contains(text)) {
            fault(name, "not-one-of", name, text, String.join(", ", allowed));
        }
        return text;
    }

    public int number(String name, int from, int to) {
        return within(name, NUMBER, "not-a-number", from, to);
    }

    public int percent(String name) {
        return within(name, PERCENT, "not-a-percentage", 1, 100);
    }

    private int within(String name, Pattern form, String key, int from, int to) {
        var text = text(name, Integer.MAX_VALUE);
        var digits = text.replace("%", "");
        if (!text.isEmpty() && (!form.matcher(text).matches() || Integer.parseInt(digits) < from
                || Integer.parseInt(digits) > to)) {
            fault(name, key, name, text, from, to);
            return from;
        }
        return text.isEmpty() ? from : Integer.parseInt(digits);
    }

    public double decimal(String name, double from, double to) {
        var text = text(name, Integer.MAX_VALUE);
        double number = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (!text.isEmpty() && !(number >= from && number <= to)) {
            fault(name, "not-a-decimal", name, text, from, to);
        }
        return number >= from && number <= to ? number : from;
    }

    public LocalDate date(String name) {
        var text = text(name, Integer.MAX_VALUE);
        try {
            return text.isEmpty() ? null : LocalDate.parse(DAY.matcher(text).matches() ? text : "");
        } catch (DateTimeParseException e) {
            fault(name, "not-a-date", name, text);
            return null;
        }
    }

    /** A list of texts; a single text is a list of one. */
    public List<String> texts(String name) {
        if (!required(name)) {
            return List.of();
        }
        var texts = new ArrayList<String>();
        for (var item : itemsOf(values.get(name))) {
            if (item instanceof ScalarNode && !textOf(item).isEmpty()) {
                texts.add(textOf(item));
            } else {
                file.fault(lineOf(item), "not-text", name);
            }
        }
        return texts;
    }

    public Optional<Fields> group(String name) {
        return required(name) ? Optional.of(of(file, values.get(name))) : Optional.empty();
    }

    public List<Fields> groups(String name) {
        if (!required(name)) {
            return List.of();
        }
        if (!(values.get(name) instanceof SequenceNode list)) {
            fault(name, "not-a-list", name);
            return List.of();
        }
        return list.getValue().stream().map(item -> of(file, item)).toList();
    }

    /** Reports every field that was not read as unknown. */
    public void nothingElse() {
        values.forEach((name, value) -> {
            if (!known.contains(name)) {
                fault(name, "unknown-field", name);
            }
        });
    }

    public void fault(String name, String key, Object... args) {
        if (readable) {
            file.fault(line(name), key, args);
        }
    }

    private boolean required(String name) {
        boolean there = has(name);
        if (!there) {
            fault(name, "missing-field", name);
        }
        return there;
    }

    private static List<Node> itemsOf(Node node) {
        return node instanceof SequenceNode list ? list.getValue() : List.of(node);
    }

    private static String textOf(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : node.getNodeType().name();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
