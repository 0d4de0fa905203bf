package org.ciyan.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/** Pinyin of Chinese text, without tones, by ICU's tables, which know characters beyond the BMP too. */
public final class Pinyin {

    private static final Transliterator WORDS =
            Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; Any-Lower");
    private static final Transliterator NAMES =
            Transliterator.getInstance("Han-Latin/Names; NFD; [:Nonspacing Mark:] Remove; Any-Lower");

    private static final Pattern PART = Pattern.compile("\\p{L}+|\\p{N}+");

    private Pinyin() { }

    /** A text as syllables and words, in lower case: 茨岩塘 gives ci, yan, tang. All other characters separate them. */
    public static List<String> syllables(String text) {
        return parts(WORDS, text);
    }

    /** A person's name, surnames read as surnames: 单 is shan, not dan. */
    public static List<String> ofName(String name) {
        return parts(NAMES, name);
    }

    /**
     * One variant in daily use that ICU has no reading for is read as the character it stands for (U+20BB7, U+5409).
     */
    private static List<String> parts(Transliterator latin, String text) {
        var parts = new ArrayList<String>();
        var word = PART.matcher(latin.transliterate(text.replace("\uD842\uDFB7", "\u5409")).toLowerCase(Locale.ROOT));
        while (word.find()) {
            parts.add(word.group());
        }
        return parts;
    }
}
