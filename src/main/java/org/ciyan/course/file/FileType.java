package org.ciyan.course.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of files allowed in a lesson's folder, each with the bytes it begins with. */
public enum FileType {

    SVG("image/svg+xml", 0, ""),
    MP4("video/mp4", 4, "ftyp"),
    MP3("audio/mpeg", 0, ""),
    OGG("audio/ogg", 0, "OggS"),
    VTT("text/vtt", 0, ""),
    PDF("application/pdf", 0, "%PDF-");

    private final String media;
    private final int at;
    private final String mark;

    FileType(String media, int at, String mark) {
        this.media = media;
        this.at = at;
        this.mark = mark;
    }

    static Optional<FileType> of(String name) {
        return Arrays.stream(values()).filter(type -> name.endsWith("." + type.ending())).findFirst();
    }

    /** For patterns of names: {@code svg|mp4|…} */
    static String endings() {
        return Arrays.stream(values()).map(FileType::ending).collect(Collectors.joining("|"));
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type, as in HTTP. */
    String media() {
        return media;
    }

    boolean begins(byte[] bytes) {
        return bytes.length >= at + mark.length() && new String(bytes, at, mark.length(), ISO_8859_1).equals(mark);
    }
}
