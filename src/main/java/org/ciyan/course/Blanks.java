package org.ciyan.course;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the placeholders in a section's HTML: fixed words, dates and addresses.
 *
 * @param words in the reader's language
 * @param pages prefix of the addresses of pages
 * @param media prefix of the addresses of the version's files
 */
record Blanks(Map<String, String> words, String pages, String media) {

    private static final Pattern WORD = Pattern.compile(" data-word=\"([a-z.-]+)\"><");
    private static final Pattern DAY = Pattern.compile("(<time datetime=\"(\\d{4}-\\d\\d(-\\d\\d)?)\">)<");
    private static final Pattern ADDRESS = Pattern.compile("( (?:href|src)=\")(page|media):");

    String fill(String html) {
        var worded = WORD.matcher(html).replaceAll(open -> quoted(">" + words.getOrDefault(open.group(1), "") + "<"));
        var dated = DAY.matcher(worded).replaceAll(open -> quoted(open.group(1) + day(open.group(2)) + "<"));
        return ADDRESS.matcher(dated)
                .replaceAll(open -> quoted(open.group(1) + (open.group(2).equals("page") ? pages : media)));
    }

    private String day(String when) {
        boolean month = when.length() == "2000-01".length();
        var pattern = words.get(month ? "course.text.month" : "course.text.day");
        TemporalAccessor time = month ? YearMonth.parse(when) : LocalDate.parse(when);
        return pattern == null ? when : DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
