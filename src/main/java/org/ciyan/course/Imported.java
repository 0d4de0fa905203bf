package org.ciyan.course;

import java.util.List;

/**
 * What an import did, by slug: newly published courses, new drafts of changed ones, and those that were as they are.
 */
public record Imported(List<String> published, List<String> drafted, List<String> unchanged) { }
