package org.ciyan.heritage;

import java.util.List;

/** A story to be told; {@code note}, if any, must be shown with it. */
public record Story(String slug, String title, String text, List<String> figures, List<String> sites,
        List<String> sources, List<String> facts, String confidence, String note) { }
