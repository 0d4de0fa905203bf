package org.ciyan.course.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ciyan.platform.text.SourceFile;

/** Captions (WebVTT): whether a player can show them. */
final class Captions {

    private static final String HEAD = "WEBVTT";
    private static final String ARROW = "-->";
    private static final String TIME = "(?:(\\d{2,3}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern CUE = Pattern.compile(TIME + " +" + ARROW + " +" + TIME + "( .*)?");

    private Captions() { }

    static void check(SourceFile file) {
        if (!file.text().startsWith(HEAD)) {
            file.fault(1, "captions-head", HEAD);
        }
        var lines = file.text().split("\n", -1);
        long before = 0;
        int cues = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains(ARROW)) {
                var cue = CUE.matcher(lines[i].strip());
                long from = cue.matches() ? millis(cue, 1) : -1;
                if (from < before || millis(cue, 5) <= from || i + 1 == lines.length || lines[i + 1].isBlank()) {
                    file.fault(i + 1, "captions-time", lines[i].strip());
                }
                before = Math.max(before, from);
                cues++;
            }
        }
        if (cues == 0) {
            file.fault(1, "captions-empty");
        }
    }

    private static long millis(Matcher cue, int group) {
        long hours = cue.group(group) == null ? 0 : Long.parseLong(cue.group(group));
        long minutes = hours * 60 + Long.parseLong(cue.group(group + 1));
        return (minutes * 60 + Long.parseLong(cue.group(group + 2))) * 1000 + Long.parseLong(cue.group(group + 3));
    }
}
