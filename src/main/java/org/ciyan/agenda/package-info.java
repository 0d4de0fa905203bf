/**
 * Meetings of Party bodies, from the agenda to the signed record: first agenda item, central group, the branch's
 * meetings, all on the same machinery.
 *
 * <p>Words: session 会议, first agenda item 第一议题, lead reader 领学人, notice 通知, attendance 到会情况, line 发言
 * （记录的一条）, 会中 during, 会后 after, 补录 late entry.
 *
 * <ol>
 * <li>A session belongs to one body and is one meeting; where a rule of its day says so, item 1 is the first agenda
 *     item.</li>
 * <li>A session pins the version of what it studies; that a material was withdrawn is said wherever it is pinned.</li>
 * <li>A notice is kept with the time and place it named; a change after it is a new notice.</li>
 * <li>Who was there is what somebody recorded: present, absent with a reason, a proxy. Nobody unrecorded is ever
 *     present; what is not recorded is unknown, never 0.</li>
 * <li>A line says by the server's times alone whether it was written during the session, after it, or late.</li>
 * <li>What a device sends again has no second effect; what two write at once is kept of both, or the later is shown
 *     both.</li>
 * <li>A session held on paper may be recorded late: it says so, with its reason and the true time of entry.</li>
 * <li>A session is never deleted. It is cancelled with a reason, or signed.</li>
 * </ol>
 *
 * <p>Not here: who belongs to a body ({@code body}), what is studied ({@code material}).
 */
package org.ciyan.agenda;
