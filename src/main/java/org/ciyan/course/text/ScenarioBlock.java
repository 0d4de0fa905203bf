package org.ciyan.course.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ciyan.platform.text.Fields;
import org.ciyan.platform.text.SourceFile;
import org.ciyan.platform.text.Wording;

/** Scenes connected by the learner's choices. Without JavaScript all scenes are shown one below the other. */
final class ScenarioBlock {

    private static final int FEWEST_ENDS = 2;

    private final SourceFile file;
    private final Notes notes;
    private final String id;
    private final Map<String, Scene> scenes = new LinkedHashMap<>();

    private record Scene(int line, String text, List<Choice> choices) { }

    private record Choice(int line, String text, String to) { }

    ScenarioBlock(SourceFile file, Notes notes, String id) {
        this.file = file;
        this.notes = notes;
        this.id = id;
    }

    String html() {
        var fields = file.yaml();
        var head = Markup.heading(id, "scenario", fields.text("title", 120))
                + Markup.paragraphs("intro", fields.text("intro", 800), notes.marks(fields, "source"));
        var start = fields.text("start", 60);
        fields.group("scenes").ifPresent(group ->
                group.names().forEach(name -> group.group(name).ifPresent(scene -> read(name, scene))));
        fields.nothingElse();
        Wording.check(file);
        if (!scenes.isEmpty()) {
            check(fields, start);
        }
        return "<div class=\"scenario\" data-scenario=\"" + id + "\" role=\"group\" aria-labelledby=\"" + id + "\">"
                + head + scenes(start) + "</div>\n";
    }

    private void read(String name, Fields scene) {
        var text = scene.text("text", 1000);
        var choices = scene.has("choices") ? scene.groups("choices").stream().map(ScenarioBlock::choice).toList()
                : List.<Choice>of();
        scene.nothingElse();
        scenes.put(name, new Scene(scene.line(), text, choices));
    }

    private static Choice choice(Fields choice) {
        var read = new Choice(choice.line("to"), choice.text("text", 300), choice.text("to", 60));
        choice.nothingElse();
        return read;
    }

    private void check(Fields fields, String start) {
        if (!start.isEmpty() && !scenes.containsKey(start)) {
            fields.fault("start", "unknown-scene", start);
        }
        scenes.values().stream().flatMap(scene -> scene.choices().stream())
                .filter(choice -> !choice.to().isEmpty() && !scenes.containsKey(choice.to()))
                .forEach(choice -> file.fault(choice.line(), "unknown-scene", choice.to()));
        var reached = reachable(start);
        scenes.forEach((name, scene) -> {
            if (!reached.contains(name)) {
                file.fault(scene.line(), "unreachable-scene", name);
            }
        });
        long ends = scenes.values().stream().filter(scene -> scene.choices().isEmpty()).count();
        if (ends < FEWEST_ENDS) {
            fields.fault("scenes", "few-ends", ends, FEWEST_ENDS);
        }
    }

    private Set<String> reachable(String start) {
        var reached = new HashSet<String>();
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            var name = next.pop();
            if (scenes.containsKey(name) && reached.add(name)) {
                scenes.get(name).choices().forEach(choice -> next.push(choice.to()));
            }
        }
        return reached;
    }

    /** All scenes: the start scene first, then in the order of the file. */
    private String scenes(String start) {
        var names = new ArrayList<>(scenes.keySet());
        if (names.remove(start)) {
            names.add(0, start);
        }
        var html = new StringBuilder();
        names.forEach(name -> html.append(scene(names, name)));
        return html.toString();
    }

    private String scene(List<String> names, String name) {
        int number = names.indexOf(name) + 1;
        var html = new StringBuilder("<div class=\"scene\" id=\"" + id + "-" + number + "\"><h4>" + Markup.word("scene")
                + " " + number + "</h4>")
                .append(Markup.paragraphs("text", scenes.get(name).text(), ""));
        if (scenes.get(name).choices().isEmpty()) {
            return html.append("<p class=\"end\">").append(Markup.word("scenario-end")).append("</p></div>").toString();
        }
        html.append("<ul class=\"answers\">");
        scenes.get(name).choices().forEach(choice -> Optional.of(names.indexOf(choice.to()) + 1).filter(to -> to > 0)
                .ifPresent(to -> html.append("<li><a href=\"#" + id + "-" + to + "\">" + Markup.escaped(choice.text())
                        + "</a> <span class=\"to\">" + Markup.word("go-to-scene") + " " + to + "</span></li>")));
        return html.append("</ul></div>").toString();
    }

    int scenes() {
        return scenes.size();
    }
}
