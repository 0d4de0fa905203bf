package org.ciyan.course.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ciyan.platform.text.SourceFile;

/** What a course may cite; remembers what it did cite. */
final class Bibliography {

    private final Map<String, CitationText> entries = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, Dispute> disputes = new LinkedHashMap<>();
    private final Set<String> cited = new HashSet<>();
    private final boolean there;

    /** @param there false if the course has no bibliography: that is one fault, and citations are not checked */
    Bibliography(boolean there) {
        this.there = there;
    }

    void add(CitationText entry, int line) {
        entries.put(entry.code(), entry);
        lines.put(entry.code(), line);
    }

    /**
     * Adds an entry that a heritage block brings along; it need not be cited.
     *
     * @return whether it is new
     */
    boolean bring(CitationText entry) {
        return entries.putIfAbsent(entry.code(), entry) == null;
    }

    void add(Dispute dispute) {
        disputes.put(dispute.code(), dispute);
    }

    /** Records a citation; an unknown key is a fault of the file that cites it. */
    boolean cite(SourceFile file, int line, String key) {
        cited.add(key);
        boolean known = !there || entries.containsKey(key);
        if (!known) {
            file.fault(line, "unknown-key", key);
        }
        return known;
    }

    Optional<Dispute> dispute(SourceFile file, int line, String key) {
        cited.add(key);
        if (there && !disputes.containsKey(key)) {
            file.fault(line, "unknown-dispute", key);
        }
        return Optional.ofNullable(disputes.get(key));
    }

    boolean examinable(String key) {
        return !disputes.containsKey(key) || disputes.get(key).examinable();
    }

    boolean restsOn(String key, String source) {
        return entries.containsKey(key) && entries.get(key).sources().contains(source);
    }

    void unusedAreFaults(SourceFile file) {
        lines.forEach((key, line) -> {
            if (!cited.contains(key)) {
                file.fault(line, "unused", key);
            }
        });
    }

    List<CitationText> entries() {
        return new ArrayList<>(entries.values());
    }
}
