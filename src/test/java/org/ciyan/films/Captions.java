package org.ciyan.films;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.ibm.icu.text.BreakIterator;

/** What a film says, as WebVTT: the same words in the same order, at a pace that can be read, two lines at most. */
final class Captions {

    /** How much goes in a line; a Latin letter or digit counts half. */
    static final double LINE = 18;
    private static final Pattern CLAUSE = Pattern.compile(
            "[^\uFF0C\u3002\uFF1B\uFF1A\u3001\uFF1F]*[\uFF0C\u3002\uFF1B\uFF1A\u3001\uFF1F]?[\u201D\uFF09]?");
    private static final String MARKS = "\uFF0C\u3002\uFF1B\uFF1A\u3001\uFF1F\u201D\uFF09\u3011";
    private static final String OPENING = "\u201C\uFF08\u3010";
    /** Over the map's lower edge, where nothing else is; on a card, over the card's. */
    private static final String OVER_MAP = " position:29% size:56%";

    private final Reel reel;
    private final List<Cue> cues = new ArrayList<>();

    /** @param lines one or two */
    record Cue(double from, double to, List<String> lines, boolean map) {

        String text() {
            return String.join("", lines);
        }

        private String vtt() {
            return time(from) + " --> " + time(to) + (map ? OVER_MAP : "") + "\n" + String.join("\n", lines) + "\n";
        }

        private static String time(double seconds) {
            long millis = Math.round(seconds * 1000);
            return String.format(Locale.ROOT, "%02d:%02d:%02d.%03d", millis / 3_600_000, millis / 60_000 % 60,
                    millis / 1000 % 60, millis % 1000);
        }
    }

    Captions(Reel reel) {
        this.reel = reel;
        int from = 0;
        for (var scene : reel.script().scenes()) {
            say(scene, from);
            from += scene.seconds();
        }
    }

    List<Cue> cues() {
        return cues;
    }

    String vtt() {
        return "WEBVTT\n\n" + String.join("\n", cues.stream().map(Cue::vtt).toList());
    }

    private void say(Scene scene, int from) {
        int to = from + scene.seconds();
        switch (scene.kind()) {
            case Scene.MAP -> {
                var pieces = new ArrayList<>(split(reel.phrases().say("spoken", scene.when(), scene.say())));
                if (scene.note() != null) {
                    pieces.addAll(split(reel.phrases().say("aside", scene.note())));
                }
                say(pieces, from, to, true);
            }
            case "key", "versions" -> {
                var parts = reel.parts(scene);
                say(split(reel.lead(scene)), from + Reel.FIRST, from + at(parts, 0, scene), false);
                for (int i = 0; i < parts.size(); i++) {
                    say(split(Reel.said(parts.get(i))), from + at(parts, i, scene),
                            from + at(parts, i + 1, scene), false);
                }
            }
            case "sources" -> say(split(reel.phrases().say("caution")), from, Math.min(to, from + 8), false);
            default -> { }
        }
    }

    private static double at(List<Map<String, Object>> parts, int i, Scene scene) {
        return i < parts.size() ? (double) parts.get(i).get("at") : scene.seconds();
    }

    private void say(List<String> texts, double from, double to, boolean map) {
        double all = texts.stream().mapToInt(Captions::characters).sum(), read = 0;
        for (var one : texts) {
            double start = from + (to - from) * read / all;
            read += characters(one);
            cues.add(new Cue(start, from + (to - from) * read / all, lines(one), map));
        }
    }

    /** Into as few pieces as go in two lines, about alike; the end of a sentence is the better place. */
    private static List<String> split(String text) {
        var ends = new ArrayList<Integer>(List.of(0));
        CLAUSE.matcher(text).results().filter(clause -> clause.end() > clause.start())
                .forEach(clause -> ends.add(clause.end()));
        var cost = new double[ends.size()];
        var before = new int[ends.size()];
        for (int i = 1; i < ends.size(); i++) {
            cost[i] = Double.MAX_VALUE;
            for (int j = 0; j < i; j++) {
                double wide = width(text.substring(ends.get(j), ends.get(i)));
                double sum = cost[j] + wide * wide + (wide > 2 * LINE - 1 ? 1e6 : 0)
                        + badness(text.charAt(ends.get(i) - 1)) + 700;
                if (sum < cost[i]) {
                    cost[i] = sum;
                    before[i] = j;
                }
            }
        }
        var split = new LinkedList<String>();
        for (int i = ends.size() - 1; i > 0; i = before[i]) {
            split.addFirst(text.substring(ends.get(before[i]), ends.get(i)));
        }
        return split;
    }

    private static int badness(char last) {
        return switch (last) {
            case '\u3001' -> 600;
            case '\uFF1A' -> 400;
            case '\uFF0C' -> 60;
            default -> 0;
        };
    }

    /** Cut between words, best where a clause ends and the lines are about alike. */
    private List<String> lines(String text) {
        if (width(text) <= LINE) {
            return List.of(text);
        }
        var words = BreakIterator.getWordInstance(Locale.CHINESE);
        words.setText(text);
        int best = text.length() / 2;
        double least = Double.MAX_VALUE;
        for (int cut = words.next(); cut < text.length() && cut != BreakIterator.DONE; cut = words.next()) {
            double first = width(text.substring(0, cut)), second = width(text.substring(cut));
            boolean clause = text.charAt(cut - 1) != '\u3001' && MARKS.indexOf(text.charAt(cut - 1)) >= 0;
            double cost = Math.abs(first - second) + (clause ? 0 : 6) + (Math.max(first, second) > LINE ? 1000 : 0);
            if (cost < least && mayEnd(text, cut)) {
                least = cost;
                best = cut;
            }
        }
        return List.of(text.substring(0, best), text.substring(best));
    }

    /** Not before a mark, not between a number and what it counts, not in a name. */
    private boolean mayEnd(String text, int cut) {
        return MARKS.indexOf(text.charAt(cut)) < 0 && OPENING.indexOf(text.charAt(cut - 1)) < 0
                && !Character.isDigit(text.charAt(cut - 1))
                && reel.phrases().together().stream().noneMatch(word -> {
                    int at = text.lastIndexOf(word, cut - 1);
                    return at >= 0 && at < cut && cut < at + word.length();
                });
    }

    static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? .5 : 1).sum();
    }

    /** Characters that are read: no marks. */
    static int characters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
