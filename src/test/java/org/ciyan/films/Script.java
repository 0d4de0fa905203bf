package org.ciyan.films;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ciyan.platform.text.Fault;
import org.ciyan.platform.text.Fields;
import org.ciyan.platform.text.SourceFile;
import org.ciyan.platform.text.TextFaults;

/**
 * What a film shows and says, in order: {@code src/films/NAME.yaml}.
 *
 * @param lesson the folder, in {@code courses/}, that the film lies in
 * @param labels short names of places on the map
 * @param ends the places named on the poster, with the side their name stands on
 */
record Script(String lesson, String title, String subtitle, String years, String alt, Map<String, String> labels,
        Map<String, String> ends, List<Scene> scenes) {

    static final Path FOLDER = Path.of("src/films");
    static final List<String> NAMES = List.of("breakout", "four-seats");

    static Script read(String name) {
        return read(name + ".yaml",
                fields -> new Script(fields.text("lesson", 80), fields.text("title", 12), fields.text("subtitle", 16),
                        fields.text("years", 24), fields.text("alt", 120), texts(fields, "labels"),
                        Scene.sides(fields, "ends"), fields.groups("scenes").stream().map(Scene::read).toList()));
    }

    /** @throws TextFaults with every fault of the file */
    static <T> T read(String name, java.util.function.Function<Fields, T> reader) {
        var faults = new ArrayList<Fault>();
        try {
            var fields = new SourceFile(name, Files.readString(FOLDER.resolve(name)), faults).yaml();
            var read = reader.apply(fields);
            fields.nothingElse();
            if (!faults.isEmpty()) {
                throw new TextFaults(faults);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> texts(Fields fields, String group) {
        var texts = new LinkedHashMap<String, String>();
        fields.group(group)
                .ifPresent(entries -> entries.names().forEach(name -> texts.put(name, entries.text(name, 60))));
        return texts;
    }

    /** Where the film, its captions and its poster lie. */
    Path folder() {
        return Path.of("courses").resolve(lesson);
    }

    int seconds() {
        return scenes.stream().mapToInt(Scene::seconds).sum();
    }
}
