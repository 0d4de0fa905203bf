/**
 * Printed matter: A4 as PDF, with Chinese fonts embedded as far as they are used.
 *
 * <p>A character that no font has is never blank: its code point is written in its place, and the paper says which
 * ones. Knows no feature; the content of a paper is up to its feature.
 */
package org.ciyan.platform.paper;
