/**
 * The text format of {@code courses/}: read, checked as a whole, turned into drafts.
 *
 * <p>Every problem of a course folder is reported at once, with file and line. Described for writers in
 * {@code courses/README.md}.
 */
package org.ciyan.course.text;
