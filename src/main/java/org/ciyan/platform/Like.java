package org.ciyan.platform;

/** Patterns for {@code like … escape '!'}, in which what somebody typed stands for itself. */
public final class Like {

    private Like() { }

    public static String holding(String text) {
        return "%" + plain(text) + "%";
    }

    public static String beginning(String text) {
        return plain(text) + "%";
    }

    private static String plain(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
