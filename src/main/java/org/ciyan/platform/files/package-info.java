/**
 * Files of any size, known by their content (SHA-256): kept once for all that have the same bytes, in pieces, so that
 * no server ever holds a whole one. What is kept never changes, and the self-audit reads it again.
 *
 * <p>Knows no feature: whose file it is, what it is called and who may see it, its feature says, which refers to it by
 * its SHA-256 (course files, sources of a course's version; evidence, materials, uploads to come).
 */
package org.ciyan.platform.files;
