package org.ciyan.roster;

import java.io.Serializable;
import java.util.List;

/**
 * Why a row cannot be taken.
 *
 * @param column key of the column it is about, or empty
 * @param key of the words
 * @param args for the blanks of the words
 */
public record Reason(String column, String key, List<String> args) implements Serializable {

    static Reason of(String column, String key, Object... args) {
        return new Reason(column, "roster.reason." + key, List.of(args).stream().map(String::valueOf).toList());
    }
}
