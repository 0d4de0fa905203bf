package org.ciyan.certificate;

/** A name as strangers see it: enough to compare with the paper certificate, too little to learn the name. */
final class Mask {

    private Mask() { }

    /** The first character stays and so does the dot between parts of a name; each other character becomes a star. */
    static String of(String name) {
        var masked = new StringBuilder();
        var characters = name.strip().codePoints().filter(c -> !isMark(c)).toArray();
        for (int i = 0; i < characters.length; i++) {
            boolean kept = characters[i] == '\u00b7' || i == 0 && characters.length > 1;
            masked.append(kept ? Character.toString(characters[i]) : "*");
        }
        return masked.toString();
    }

    /** Whether it is a combining mark, which belongs to the character before it. */
    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
