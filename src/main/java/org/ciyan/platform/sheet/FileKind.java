package org.ciyan.platform.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The kind of a file, by its first bytes; its name proves nothing. */
enum FileKind {

    WORKBOOK, OLD_WORKBOOK, TEXT, OTHER;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int LOOK = 8192;

    static FileKind of(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOK);
        }
        if (begins(start, ZIP)) {
            return WORKBOOK;
        }
        if (begins(start, OLE)) {
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

    private static boolean begins(byte[] start, byte[] with) {
        return start.length >= with.length && Arrays.equals(start, 0, with.length, with, 0, with.length);
    }
}
