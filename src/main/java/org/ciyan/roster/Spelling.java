package org.ciyan.roster;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ciyan.platform.Pinyin;

/** A name in Latin letters: pinyin without separators, and initials. */
record Spelling(String pinyin, String initials) {

    private static final int LONGEST = 120;
    private static final int LONGEST_INITIALS = 40;

    static Spelling usual(String name) {
        var syllables = Pinyin.ofName(name);
        return new Spelling(cut(String.join("", syllables), LONGEST), initials(syllables));
    }

    /**
     * The pinyin given in a file; null if it is not pinyin. If its syllables are not separated, the initials after the
     * first come from the usual pinyin of the name.
     */
    static Spelling given(String text, String name) {
        var latin = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).strip();
        if (!latin.matches("[a-z]+([ '\u2019\u00b7-]+[a-z]+)*")) {
            return null;
        }
        var syllables = Stream.of(latin.split("[^a-z]+")).toList();
        var initials = syllables.size() > 1 ? initials(syllables) : latin.charAt(0) + tail(usual(name).initials());
        return new Spelling(cut(String.join("", syllables), LONGEST), initials);
    }

    /** In Unicode form NFC, without the spaces that make a name of two characters as wide as one of three. */
    static String plainName(String text) {
        return plainText(text).replaceAll("(?<=\\p{IsHan}) +(?=\\p{IsHan})", "");
    }

    static String plainText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u3000\u00a0]+", " ").strip();
    }

    /**
     * Whether all characters can be written by hand: no control characters, lone surrogates or replacement characters.
     */
    static boolean isWritten(String name) {
        return name.codePoints().noneMatch(c -> c == 0xFFFD || c == '?'
                || List.of(Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED)
                .contains((byte) Character.getType(c)));
    }

    private static String initials(List<String> syllables) {
        return cut(syllables.stream().map(s -> s.substring(0, 1)).collect(Collectors.joining()), LONGEST_INITIALS);
    }

    private static String tail(String text) {
        return text.isEmpty() ? "" : text.substring(1);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
