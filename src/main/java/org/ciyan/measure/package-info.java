/**
 * Measures: what a session decided is to be done, by whom, until when, and what became of it.
 *
 * <p>Words: measure 贯彻落实措施, owner 责任人, due 时限, report 反馈, close 销号, drop 不再办理.
 *
 * <ol>
 * <li>A measure is entered in a session, also out of a line with one click; the same key again has no second
 *     effect.</li>
 * <li>A measure without an owner or a day stays so: it is shown as unsettled, nothing is put in their place.</li>
 * <li>What is open in a body stands before its next session by itself; nothing is copied.</li>
 * <li>The owner reports; the body closes, with the result, or drops with a reason. Every step is kept.</li>
 * <li>The owner alone has it on their first screen. Nobody is compared with anybody.</li>
 * </ol>
 *
 * <p>Not here: what was said ({@code hall}).
 */
package org.ciyan.measure;
