package org.ciyan.heritage;

import java.util.List;

/** A person, or a few who belong together; {@code life} is null where the years are not known. */
public record Figure(String slug, String code, String name, String life, String text, String teaches,
        List<String> sources, String confidence, List<String> facts, List<String> disputes) { }
