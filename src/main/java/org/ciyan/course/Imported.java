package org.ciyan.course;

import java.util.List;

/** What an import did, by slug: newly published courses, new drafts of changed ones, and unchanged ones. */
public record Imported(List<String> published, List<String> drafted, List<String> unchanged) { }
