package org.ciyan.heritage;

/** Where something is said; {@code url} is null where no original address was seen. */
public record Source(String code, String title, String body, String date, String confidence, String url) { }
