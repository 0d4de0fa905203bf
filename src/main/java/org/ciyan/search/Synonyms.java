package org.ciyan.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names for the same thing, a line each, separated by commas ({@code search/synonyms.txt}). */
final class Synonyms {

    private final List<Set<String>> groups;

    private Synonyms(List<Set<String>> groups) {
        this.groups = groups;
    }

    static Synonyms shipped() {
        try (var in = new BufferedReader(new InputStreamReader(
                Synonyms.class.getResourceAsStream("/search/synonyms.txt"), StandardCharsets.UTF_8))) {
            return of(in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Synonyms of(List<String> lines) {
        var groups = new ArrayList<Set<String>>();
        for (var line : lines) {
            var group = new LinkedHashSet<String>();
            for (var name : line.split(",")) {
                group.add(name.strip());
            }
            groups.add(group);
        }
        return new Synonyms(groups);
    }

    /** The text itself, then the text with each name in it replaced by its other names. */
    Set<String> of(String text) {
        var variants = new LinkedHashSet<String>();
        variants.add(text);
        for (var group : groups) {
            group.stream().filter(text::contains).max((a, b) -> Integer.compare(a.length(), b.length()))
                    .ifPresent(name -> group.forEach(synonym -> variants.add(text.replace(name, synonym))));
        }
        return variants;
    }
}
