package org.ciyan.minutes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** What may be filed with a session; told by its content, whatever its name says. */
public enum FileType {

    PDF('%', 'P', 'D', 'F'),
    JPEG(0xFF, 0xD8, 0xFF),
    PNG(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    DOCX('P', 'K', 3, 4);

    private final byte[] beginning;

    FileType(int... beginning) {
        this.beginning = new byte[beginning.length];
        for (int i = 0; i < beginning.length; i++) {
            this.beginning[i] = (byte) beginning[i];
        }
    }

    /** Empty if it is none of these. */
    static Optional<FileType> of(Path file) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(8);
            return Stream.of(values()).filter(type -> bytes.length >= type.beginning.length
                    && Arrays.equals(bytes, 0, type.beginning.length, type.beginning, 0, type.beginning.length))
                    .findFirst().filter(type -> type != DOCX || isWord(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWord(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("word/document.xml") != null;
        } catch (IOException noZip) {
            return false;
        }
    }
}
