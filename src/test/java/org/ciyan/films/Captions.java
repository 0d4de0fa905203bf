package org.ciyan.films;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a film says, as WebVTT: the same words in the same order, at a pace that can be read, two lines at most. */
final class Captions {

    /** How much goes in a line; a Latin letter or digit counts half. */
    static final double LINE = 18;
    private static final Pattern CLAUSE = Pattern.compile("[^\uFF0C\u3002\uFF1B\uFF1A\u3001\uFF1F]*[\uFF0C\u3002\uFF1B\uFF1A\u3001\uFF1F]?[\u201D\uFF09]?");
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
            return String.format(Locale.ROOT, "%02d:%02d:%02d.%03d", millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, millis % 1000);
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
            case Scene.MAP -> say(reel.phrases().say("spoken", scene.when(), scene.say())
                    + (scene.note() == null ? "" : reel.phrases().say("aside", scene.note())), from, to, true);
            case "key", "versions" -> {
                var parts = reel.parts(scene);
                for (int i = 0; i < parts.size(); i++) {
                    double at = from + (double) parts.get(i).get("at"), end = i + 1 == parts.size() ? to : from + (double) parts.get(i + 1).get("at");
                    var text = (String) parts.get(i).get("text");
                    say(scene.kind().equals("versions") && i + 1 == parts.size() ? reel.phrases().say("wording") + text : text, at, end, false);
                }
            }
            case "sources" -> say(reel.phrases().say("caution"), from, Math.min(to, from + 8), false);
            default -> { }
        }
    }

    private void say(String text, double from, double to, boolean map) {
        var texts = split(text);
        double all = texts.stream().mapToInt(Captions::characters).sum(), read = 0;
        for (var one : texts) {
            double start = from + (to - from) * read / all;
            read += characters(one);
            cues.add(new Cue(start, from + (to - from) * read / all, lines(one), map));
        }
    }

    /** Into as few pieces as go in two lines, about alike, cut where a clause ends. */
    private static List<String> split(String text) {
        int pieces = (int) Math.ceil(width(text) / (2 * LINE - 2));
        var split = new ArrayList<String>();
        var piece = new StringBuilder();
        double aim = width(text) / pieces;
        for (var clause : clauses(text)) {
            if (piece.length() > 0 && (width(piece + clause) > 2 * LINE - 2 || width(piece + clause) - aim > aim - width(piece.toString()))) {
                split.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(clause);
        }
        split.add(piece.toString());
        return split;
    }

    private static List<String> lines(String text) {
        if (width(text) <= LINE) {
            return List.of(text);
        }
        int best = -1;
        double worst = Double.MAX_VALUE;
        int end = 0;
        for (var clause : clauses(text)) {
            end += clause.length();
            double longer = Math.max(width(text.substring(0, end)), width(text.substring(end)));
            if (longer <= LINE && longer < worst) {
                worst = longer;
                best = end;
            }
        }
        int cut = best > 0 ? best : middle(text);
        return List.of(text.substring(0, cut), text.substring(cut));
    }

    /** Near the middle, before a character that is neither a digit nor a mark. */
    private static int middle(String text) {
        int cut = 0;
        while (cut < text.length() && (width(text.substring(0, cut)) < width(text) / 2 || !Character.isIdeographic(text.charAt(cut)))) {
            cut++;
        }
        return cut;
    }

    private static List<String> clauses(String text) {
        return CLAUSE.matcher(text).results().map(found -> found.group()).filter(clause -> !clause.isEmpty()).toList();
    }

    static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? .5 : 1).sum();
    }

    /** Characters that are read: no marks. */
    static int characters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
