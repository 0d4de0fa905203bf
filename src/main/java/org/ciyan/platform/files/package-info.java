/**
 * Files of any size, known by their content (SHA-256): equal contents are stored once, in pieces: storing and
 * returning them holds one piece in memory at a time. Stored files never change, and the self-audit reads them again.
 *
 * <p>Knows no feature: whose file it is, its name and who may see it are known to the feature that refers to it by its
 * SHA-256 (course files, sources of a course's version, materials and tables that were uploaded, attachments of
 * sessions; evidence to come).
 */
package org.ciyan.platform.files;
