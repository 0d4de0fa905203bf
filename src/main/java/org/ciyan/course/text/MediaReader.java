package org.ciyan.course.text;

import java.util.List;

import org.ciyan.course.file.FileType;
import org.ciyan.course.file.LessonFolder;
import org.ciyan.platform.text.Fields;
import org.ciyan.platform.text.SourceFile;

/** Reads {@code kind} and {@code media} of a lesson's front matter. */
final class MediaReader {

    private static final List<String> KINDS = List.of("text", "video", "audio");
    private static final int LONGEST = 3 * 3600;

    private final SourceFile file;
    private final LessonFolder folder;

    MediaReader(SourceFile file, LessonFolder folder) {
        this.file = file;
        this.folder = folder;
    }

    /** @return null for a text */
    MediaText read(Fields fields) {
        var kind = fields.has("kind") ? fields.oneOf("kind", KINDS) : "text";
        if (kind.equals("text")) {
            if (fields.has("media")) {
                fields.fault("media", "media-of-text");
            }
            return null;
        }
        return fields.group("media").map(media ->
                media(media, kind.equals("audio") ? MediaText.Kind.AUDIO : MediaText.Kind.VIDEO)).orElse(null);
    }

    private MediaText media(Fields media, MediaText.Kind kind) {
        boolean video = kind == MediaText.Kind.VIDEO;
        var name = media.text("file", 80);
        if (!name.isEmpty()) {
            folder.file(file, media.line("file"), name,
                    video ? new FileType[] {FileType.MP4} : new FileType[] {FileType.MP3, FileType.OGG});
        }
        if (video && !media.has("captions")) {
            media.fault("file", "no-captions");
        }
        if (!video && media.has("poster")) {
            media.fault("poster", "poster-of-sound");
        }
        var read = new MediaText(kind, folder.path(name), media.number("seconds", 1, LONGEST),
                path(media, "captions", FileType.VTT), path(media, "poster", FileType.SVG));
        media.nothingElse();
        return read;
    }

    private String path(Fields media, String field, FileType type) {
        var name = media.textOrNull(field, 80);
        return name != null && folder.file(file, media.line(field), name, type) ? folder.path(name) : null;
    }
}
