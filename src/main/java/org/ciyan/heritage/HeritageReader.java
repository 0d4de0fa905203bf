package org.ciyan.heritage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.ciyan.heritage.Dispute.Version;
import org.ciyan.platform.text.Fields;
import org.ciyan.platform.text.TextFolder;
import org.ciyan.platform.text.Wording;

/**
 * Reads the folder: first the codes and slugs of all entries, then the entries, so that the order of files and entries
 * does not matter.
 */
final class HeritageReader {

    private static final List<String> FILES = List.of("sources", "facts", "disputes", "sites", "figures", "stories",
            "timeline", "route", "maps", "to-verify");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]+");

    private final Map<String, Fields> files = new LinkedHashMap<>();
    private final References references = new References();

    HeritageReader(TextFolder folder) {
        folder.files().keySet().stream().filter(name -> !FILES.contains(name.replace(".yaml", "")))
                .forEach(name -> folder.fault(name, 1, "unexpected-file"));
        for (var name : FILES) {
            folder.file(name + ".yaml").ifPresent(file -> {
                files.put(name, file.yaml());
                Wording.check(file);
            });
        }
    }

    HeritageBook read() {
        var sources = entries("sources", "sources");
        var facts = entries("facts", "facts");
        var disputes = entries("disputes", "disputes");
        note(sources, References.SOURCE);
        note(facts, References.FACT);
        note(disputes, References.DISPUTE);
        var sites = new CardReader(references, entries("sites", "sites"), entries("figures", "figures"),
                entries("stories", "stories"));
        var route = new RouteReader(references, files);
        var contents = new HeritageBook.Contents();
        contents.sources = each(sources, HeritageReader::source);
        contents.facts = each(facts, this::fact);
        contents.disputes = each(disputes, this::dispute);
        contents.sites = sites.sites();
        contents.figures = sites.figures();
        contents.stories = sites.stories();
        contents.timeline = route.timeline();
        contents.route = route.route();
        contents.maps = route.maps();
        contents.toVerify = route.toVerify();
        files.values().forEach(Fields::nothingElse);
        return new HeritageBook(contents, references.codes());
    }

    private Optional<Fields> entries(String file, String group) {
        return Optional.ofNullable(files.get(file)).flatMap(fields -> fields.group(group));
    }

    private void note(Optional<Fields> group, Pattern form) {
        group.ifPresent(entries -> entries.names().forEach(code -> references.code(entries, code, code, form)));
    }

    /** Each entry of a group, by its name; an unknown field of an entry is a fault. */
    static <T> List<T> each(Optional<Fields> group, EntryReader<T> reader) {
        var read = new ArrayList<T>();
        group.ifPresent(entries -> entries.names().forEach(name -> entries.group(name).ifPresent(entry -> {
            read.add(reader.read(name, entry));
            entry.nothingElse();
        })));
        return read;
    }

    private static Source source(String code, Fields entry) {
        var url = entry.textOrNull("url", 300);
        if (url != null && !ADDRESS.matcher(url).matches()) {
            entry.fault("url", "bad-address", url);
        }
        return new Source(code, entry.text("title", 600), entry.text("body", 200), entry.text("date", 60),
                References.confidence(entry), url);
    }

    private Fact fact(String code, Fields entry) {
        return new Fact(code, entry.text("text", 600), references.sources(entry), References.confidence(entry),
                References.whenOrNull(entry, "from"), References.whenOrNull(entry, "to"), references.disputes(entry),
                References.flag(entry, "examinable", true));
    }

    private Dispute dispute(String code, Fields entry) {
        boolean open = References.flag(entry, "open", false);
        var versions = entry.groups("versions").stream().map(this::version).toList();
        if (versions.size() < 2 && !open) {
            entry.fault("versions", "one-sided", code);
        }
        return new Dispute(code, entry.text("question", 600), versions, entry.text("wording", 200),
                References.flag(entry, "examinable", true), open);
    }

    private Version version(Fields entry) {
        var version = new Version(entry.text("text", 600), references.sources(entry));
        entry.nothingElse();
        return version;
    }

    interface EntryReader<T> {

        T read(String name, Fields entry);
    }
}
