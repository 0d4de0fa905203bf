package org.ciyan.platform.web;

import java.util.regex.Pattern;

/** Lets a redirect go only to a path of our own: no scheme, no host, no line break. */
public final class LocalPath {

    static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%~+]*");

    private LocalPath() { }

    public static String orHome(String path) {
        return path != null && OURS.matcher(path).matches() ? path : "/";
    }
}
