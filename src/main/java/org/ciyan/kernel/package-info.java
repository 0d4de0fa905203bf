/**
 * The words every feature shares: hours, periods, pages of a list and the three kinds of "no".
 *
 * <p>Plain Java; at most twenty types for ever. Not here: anything that knows a table, a page or a clock.
 */
package org.ciyan.kernel;
