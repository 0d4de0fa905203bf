/**
 * Meetings of Party bodies, from the agenda to the signed record: first agenda item, central group, the branch's
 * meetings, all on the same machinery.
 *
 * <p>Words: session 会议, agenda 议程, item 议题, first agenda item 第一议题, lead reader 领学人, notice 通知, late record 补录.
 *
 * <ol>
 * <li>A session belongs to one body and is one meeting; where a rule of its day says so, item 1 is the first agenda
 *     item.</li>
 * <li>A monthly day begins with lesson, film and practice (一课一片一实践); a practice is told in words.</li>
 * <li>A session pins the version of what it studies; that a material was withdrawn is said wherever it is pinned.</li>
 * <li>A notice is kept with the time and place it named; a change after it is a new notice.</li>
 * <li>What is not prepared is said while it can be mended; nothing is refused because of it.</li>
 * <li>A session held on paper may be recorded late: it says so, with its reason and the true time of entry.</li>
 * <li>A session is never deleted. It is cancelled with a reason, or signed.</li>
 * </ol>
 *
 * <p>Not here: who belongs to a body ({@code body}), what is studied ({@code material}), who was there and what was
 * said ({@code hall}), the minutes ({@code minutes}), what is to be done ({@code measure}).
 */
package org.ciyan.agenda;
