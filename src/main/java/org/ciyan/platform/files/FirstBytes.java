package org.ciyan.platform.files;

/** What files begin with, by which their kind is told: a name proves nothing. */
public enum FirstBytes {

    PDF('%', 'P', 'D', 'F'),
    JPEG(0xFF, 0xD8, 0xFF),
    PNG(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    /** Of docx and xlsx too. */
    ZIP('P', 'K', 3, 4),
    /** The office files of before 2007. */
    OLE(0xD0, 0xCF, 0x11, 0xE0);

    private final int[] bytes;

    FirstBytes(int... bytes) {
        this.bytes = bytes;
    }

    /** @param start of a file, perhaps shorter than what is looked for */
    public boolean begin(byte[] start) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
