package org.ciyan.course.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ciyan.platform.text.SourceFile;
import org.ciyan.platform.text.TextFolder;

/** The files beside one lesson's text. Each must be used by a text and is checked once; unused files are faults. */
public final class LessonFolder {

    /** The names allowed for files beside the text. */
    public static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:" + FileType.endings()
            + "|(?:gallery|scenario|case)\\.yaml)");

    private final TextFolder folder;
    private final String lesson;
    private final TreeSet<String> used = new TreeSet<>();
    private final Map<String, Drawing> drawings = new HashMap<>();

    /** @param lesson the name of its folder, in the course's */
    public LessonFolder(TextFolder folder, String lesson) {
        this.folder = folder;
        this.lesson = lesson;
    }

    public String path(String name) {
        return lesson + "/" + name;
    }

    /** A text file named in the text {@code by}; if it does not exist, that is a fault of {@code by}. */
    public Optional<SourceFile> text(SourceFile by, int line, String name) {
        return uses(by, line, name) ? folder.file(path(name)) : Optional.empty();
    }

    /** @return whether the file is there and of one of these types */
    public boolean file(SourceFile by, int line, String name, FileType... allowed) {
        var type = FileType.of(name);
        if (type.isEmpty() || !List.of(allowed).contains(type.get())) {
            by.fault(line, "wrong-type", name,
                    Arrays.stream(allowed).map(FileType::ending).collect(Collectors.joining(", ")));
            return false;
        }
        boolean first = !used.contains(name);
        if (!uses(by, line, name)) {
            return false;
        }
        if (first) {
            check(name, type.get());
        }
        return true;
    }

    /** A drawing with its size. */
    public Optional<Drawing> drawing(SourceFile by, int line, String name) {
        return file(by, line, name, FileType.SVG) ? Optional.ofNullable(drawings.get(name)) : Optional.empty();
    }

    public int size(String name) {
        return folder.files().get(path(name)).length;
    }

    private boolean uses(SourceFile by, int line, String name) {
        used.add(name);
        boolean there = folder.has(path(name));
        if (!there) {
            by.fault(line, "no-such-file", name);
        }
        return there;
    }

    private void check(String name, FileType type) {
        var bytes = folder.files().get(path(name));
        if (bytes.length > TextFolder.LARGEST) {
            folder.fault(path(name), 1, "too-large", TextFolder.LARGEST >> 20);
        }
        if (!type.begins(bytes)) {
            folder.fault(path(name), 1, "not-what-it-says", type.ending());
        }
        if (type == FileType.SVG) {
            folder.file(path(name)).ifPresent(text -> drawings.put(name, Drawing.read(text)));
        } else if (type == FileType.VTT) {
            folder.file(path(name)).ifPresent(Captions::check);
        }
    }

    /** Reports unused files as faults; to be called after everything has been read. */
    public void unusedAreFaults() {
        folder.files().keySet().stream().filter(path -> path.startsWith(lesson + "/"))
                .map(path -> path.substring(lesson.length() + 1))
                .filter(name -> NAME.matcher(name).matches() && !used.contains(name))
                .forEach(name -> folder.fault(path(name), 1, "unused-file"));
    }

    /** The used files that are stored with the version: all but the YAML texts. */
    public List<FileDraft> files() {
        return used.stream().filter(name -> folder.has(path(name))).flatMap(name -> FileType.of(name).stream()
                .map(type -> new FileDraft(path(name), type.media(), folder.files().get(path(name))))).toList();
    }
}
