package org.ciyan.course.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.ciyan.course.text.CitationText.Kind;
import org.ciyan.platform.text.Fields;
import org.ciyan.platform.text.SourceFile;
import org.ciyan.platform.text.Wording;

/** Reads {@code sources.yaml}: sources first, then the facts and disputes that cite them. */
final class BibliographyReader {

    private static final Pattern SOURCE = Pattern.compile("S\\d{2,4}");
    private static final Pattern FACT = Pattern.compile("[FNPR]\\d{2,4}");
    private static final Pattern DISPUTE = Pattern.compile("D\\d{2,4}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]+");

    private final SourceFile file;
    private final Bibliography bibliography = new Bibliography(true);

    BibliographyReader(SourceFile file) {
        this.file = file;
    }

    Bibliography read() {
        var fields = file.yaml();
        each(fields.group("sources"), SOURCE, this::source);
        each(optional(fields, "facts"), FACT, this::fact);
        each(optional(fields, "disputes"), DISPUTE, this::dispute);
        fields.nothingElse();
        Wording.check(file);
        return bibliography;
    }

    private static Optional<Fields> optional(Fields fields, String name) {
        return fields.has(name) ? fields.group(name) : Optional.empty();
    }

    private void each(Optional<Fields> group, Pattern form, EntryReader reader) {
        group.ifPresent(entries -> entries.names().forEach(key -> {
            if (!form.matcher(key).matches()) {
                entries.fault(key, "bad-key", key);
            }
            entries.group(key).ifPresent(entry -> {
                reader.read(key, entry);
                entry.nothingElse();
            });
        }));
    }

    private void source(String key, Fields entry) {
        var url = entry.textOrNull("url", 300);
        if (url != null && !ADDRESS.matcher(url).matches()) {
            entry.fault("url", "bad-address", url);
        }
        bibliography.add(new CitationText(Kind.SOURCE, key, entry.text("title", 600), entry.text("body", 200),
                entry.text("date", 60), confidence(entry), url, List.of()), entry.line());
    }

    private void fact(String key, Fields entry) {
        bibliography.add(new CitationText(Kind.FACT, key, entry.text("text", 600), null, null, confidence(entry), null,
                sources(entry)), entry.line());
    }

    private void dispute(String key, Fields entry) {
        var sayings = entry.groups("versions").stream().map(this::saying).toList();
        if (sayings.size() < 2) {
            entry.fault("versions", "one-sided", key);
        }
        boolean examinable = !entry.has("examinable")
                || entry.oneOf("examinable", List.of("true", "false")).equals("true");
        var dispute = new Dispute(key, entry.text("question", 600), sayings, entry.text("wording", 200), examinable);
        var sources = new LinkedHashSet<String>();
        sayings.forEach(saying -> sources.addAll(saying.sources()));
        bibliography.add(dispute);
        bibliography.add(new CitationText(Kind.DISPUTE, key, dispute.question(), dispute.wording(), null, null, null,
                List.copyOf(sources)), entry.line());
    }

    private Dispute.Saying saying(Fields version) {
        var saying = new Dispute.Saying(version.text("text", 600), sources(version));
        version.nothingElse();
        return saying;
    }

    private List<String> sources(Fields entry) {
        return entry.texts("sources").stream().filter(source -> {
            if (!SOURCE.matcher(source).matches()) {
                entry.fault("sources", "not-a-source", source);
                return false;
            }
            return bibliography.cite(file, entry.line("sources"), source);
        }).toList();
    }

    private static String confidence(Fields entry) {
        var confidence = entry.text("confidence", 10);
        if (!confidence.isEmpty() && Wording.DEGREES.stream().noneMatch(confidence::startsWith)) {
            entry.fault("confidence", "confidence", confidence, String.join(", ", Wording.DEGREES));
        }
        return confidence;
    }

    private interface EntryReader {

        void read(String key, Fields entry);
    }
}
