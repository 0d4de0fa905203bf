/**
 * Printed matter: A4 as PDF, with Chinese fonts embedded as far as they are used.
 *
 * <p>A character that no font has is never blank: its code point is written in its place, and the paper says which
 * ones. Nothing runs beyond a sheet: what is wider than a line goes on in the next. Knows no feature; the content of a
 * paper is up to its feature.
 */
package org.ciyan.platform.paper;
