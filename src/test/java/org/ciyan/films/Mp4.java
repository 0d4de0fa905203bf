package org.ciyan.films;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The boxes of a film's file, and how long it says it is. */
record Mp4(List<String> boxes, double seconds) {

    private static final int HEADER = 8;

    static Mp4 read(Path file) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        var boxes = new ArrayList<String>();
        double seconds = 0;
        for (int at = 0; at < bytes.limit(); at += bytes.getInt(at)) {
            boxes.add(name(bytes, at));
            if (name(bytes, at).equals("moov")) {
                seconds = seconds(bytes, at + HEADER);
            }
        }
        return new Mp4(boxes, seconds);
    }

    /** The first box of all about the film is the one about its time. */
    private static double seconds(ByteBuffer bytes, int at) {
        if (!name(bytes, at).equals("mvhd") || bytes.get(at + HEADER) != 0) {
            throw new IllegalArgumentException("An unusual header: " + name(bytes, at));
        }
        int scale = at + HEADER + 12;
        return (double) bytes.getInt(scale + 4) / bytes.getInt(scale);
    }

    private static String name(ByteBuffer bytes, int at) {
        var name = new byte[4];
        bytes.get(at + 4, name);
        return new String(name, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
