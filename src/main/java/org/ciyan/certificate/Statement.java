package org.ciyan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ciyan.kernel.Hours;

/**
 * The text that a certificate's signature covers: seven lines of UTF-8 joined by a line feed, the form, the number, the
 * day of issue, the holder, the course, its minutes, its hours or {@code -}. Never changed; another form would be
 * {@code ciyan2}.
 */
record Statement(String number, LocalDate issuedOn, String holder, String title, int minutes, Hours hours) {

    static final String FORM = "ciyan1";

    byte[] bytes() {
        return Stream.of(FORM, number, issuedOn, line(holder), line(title), minutes, hours == null ? "-" : hours)
                .map(String::valueOf).collect(Collectors.joining("\n")).getBytes(UTF_8);
    }

    /** A field without line breaks, so that it is one line of the statement. */
    private static String line(String text) {
        return text.replaceAll("\\R", " ");
    }
}
