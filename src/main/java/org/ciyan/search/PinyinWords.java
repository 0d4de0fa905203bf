package org.ciyan.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.ciyan.platform.Pinyin;

/** Titles and names by how they are typed: in full ({@code ciyantang}) or by initials ({@code cyt}). */
final class PinyinWords {

    static final int MOST = 6;
    private static final Pattern TYPED = Pattern.compile("[a-z' ]{2,60}");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{IsHan}\\p{Alnum}]+");
    private static final int SHORTEST = 2;

    private final Map<String, Syllables> words = new LinkedHashMap<>();

    private record Syllables(List<String> each) {

        /**
         * The index of the first syllable at which the typed letters begin, in full or by initials; -1 if there is
         * none.
         */
        int at(String typed) {
            for (int from = 0; from < each.size(); from++) {
                var tail = each.subList(from, each.size());
                if (String.join("", tail).startsWith(typed) || initials(tail).startsWith(typed)) {
                    return from;
                }
            }
            return -1;
        }

        private static String initials(List<String> syllables) {
            var initials = new StringBuilder();
            syllables.forEach(syllable -> initials.append(syllable.charAt(0)));
            return initials.toString();
        }
    }

    PinyinWords(Collection<String> titles) {
        for (var title : titles) {
            for (var word : BREAKS.split(title)) {
                if (word.codePointCount(0, word.length()) >= SHORTEST) {
                    words.computeIfAbsent(word, w -> new Syllables(Pinyin.syllables(w)));
                }
            }
        }
    }

    /** The names that were probably meant, those that begin with it first; none if it is not pinyin. */
    Set<String> meant(String typed) {
        if (!TYPED.matcher(typed).matches()) {
            return Set.of();
        }
        var letters = typed.replaceAll("[' ]", "");
        var atBeginning = new ArrayList<String>();
        var inside = new ArrayList<String>();
        words.forEach((word, syllables) -> {
            int at = syllables.at(letters);
            if (at == 0) {
                atBeginning.add(word);
            } else if (at > 0) {
                inside.add(word);
            }
        });
        atBeginning.addAll(inside);
        return new LinkedHashSet<>(atBeginning.subList(0, Math.min(MOST, atBeginning.size())));
    }
}
