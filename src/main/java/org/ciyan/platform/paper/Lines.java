package org.ciyan.platform.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Breaks Chinese text into lines as printers do. */
final class Lines {

    /**
     * A Latin word or number stays whole; an opening mark sticks to what follows, closing marks to what goes before.
     */
    private static final Pattern PIECE = Pattern.compile(
            "[\\p{Ps}\\p{Pi}]*(?:[\\p{IsLatin}\\p{N}.:/_-]+|\\X)"
                    + "[\\p{Pe}\\p{Pf}\\u3001\\u3002\\uff0c\\uff1b\\uff1a\\uff1f\\uff01]*\\s*");

    private Lines() { }

    static List<String> of(String text, Predicate<String> fits) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var pieces = PIECE.matcher(text);
        while (pieces.find()) {
            if (!fits.test(pieces.group().stripTrailing())) {
                cut(pieces.group(), fits, line, lines);
                continue;
            }
            if (!line.isEmpty() && !fits.test((line + pieces.group()).stripTrailing())) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(pieces.group());
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** What is wider than a line by itself, such as an address, goes on in the next one. */
    private static void cut(String piece, Predicate<String> fits, StringBuilder line, List<String> lines) {
        var word = piece.stripTrailing();
        word.codePoints().mapToObj(Character::toString).forEach(c -> {
            if (!line.isEmpty() && !fits.test(line + c)) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(c);
        });
        line.append(piece.substring(word.length()));
    }
}
