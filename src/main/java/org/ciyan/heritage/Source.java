package org.ciyan.heritage;

/** A source of statements; {@code url} is null if its original address is not known. */
public record Source(String code, String title, String body, String date, String confidence, String url) { }
