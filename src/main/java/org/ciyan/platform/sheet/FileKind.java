package org.ciyan.platform.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ciyan.platform.files.FirstBytes;

/** The kind of a file, by its first bytes; its name proves nothing. */
enum FileKind {

    WORKBOOK, OLD_WORKBOOK, TEXT, OTHER;

    private static final int LOOK = 8192;

    static FileKind of(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOK);
        }
        if (FirstBytes.ZIP.begin(start)) {
            return WORKBOOK;
        }
        if (FirstBytes.OLE.begin(start)) {
            return OLD_WORKBOOK;
        }
        boolean wide = start.length > 1 && (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE
                || start[0] == (byte) 0xFE && start[1] == (byte) 0xFF);
        for (byte b : start) {
            if (b == 0 && !wide) {
                return OTHER;
            }
        }
        return TEXT;
    }
}
