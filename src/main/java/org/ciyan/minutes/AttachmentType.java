package org.ciyan.minutes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.ciyan.platform.files.FirstBytes;

/** What may be filed with a session; told by its content. */
public enum AttachmentType {

    PDF(FirstBytes.PDF), JPEG(FirstBytes.JPEG), PNG(FirstBytes.PNG), DOCX(FirstBytes.ZIP);

    private static final int LOOK = 8;

    private final FirstBytes first;

    AttachmentType(FirstBytes first) {
        this.first = first;
    }

    /** Empty if it is none of these. */
    static Optional<AttachmentType> of(Path file) {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(LOOK);
            return Stream.of(values()).filter(type -> type.first.begin(start)).findFirst()
                    .filter(type -> type != DOCX || isWord(file));
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
