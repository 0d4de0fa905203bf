/**
 * The words every feature shares: hours, periods, pages of a list and the kinds of refusal.
 *
 * <p>Plain Java; at most twenty types for ever. Not here: anything that knows a table, a page or a clock.
 */
package org.ciyan.kernel;
