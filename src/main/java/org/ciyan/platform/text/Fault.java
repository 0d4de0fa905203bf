package org.ciyan.platform.text;

import java.util.List;

/**
 * One problem of a course folder: in which file, on which line (from 1), and what, as a message key with its arguments.
 */
public record Fault(String file, int line, String key, List<Object> args) {

    @Override
    public String toString() {
        return file + ":" + line + " " + key + (args.isEmpty() ? "" : " " + args);
    }
}
