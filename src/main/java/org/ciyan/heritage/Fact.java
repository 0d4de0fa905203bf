package org.ciyan.heritage;

import java.util.List;

/** One statement; {@code from} and {@code to}, a month or a day as written, are null where no month is known. */
public record Fact(String code, String text, List<String> sources, String confidence, String from, String to,
        List<String> disputes, boolean examinable) { }
