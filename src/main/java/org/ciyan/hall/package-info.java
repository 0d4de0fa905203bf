/**
 * The meeting room: who was there, what was said, what was decided, as it happens and afterwards.
 *
 * <p>Words: attendance 到会情况, present 到会, absent 缺席, proxy 委托（代表）, observer 列席, line 记录的一条,
 * speech 发言, decision 议定事项, during 会中, after 会后, late entry 补录.
 *
 * <ol>
 * <li>When a session is opened, the members of its day are taken over; who else came is added as an observer.</li>
 * <li>Present + absent with a reason + proxy = members of that day. What does not balance is said while it can be
 *     mended; a record that does not balance is not signed. Nobody unrecorded is ever present.</li>
 * <li>Every mark and every wording is kept; the last one holds.</li>
 * <li>A line says by the server's times alone whether it was written during the session, after it, or late; a late one
 *     gives its reason.</li>
 * <li>A key sent again has no second effect; a wording that does not know the last one is refused, and both are
 *     shown.</li>
 * <li>An item once decided takes no more lines while the others do.</li>
 * <li>Those who attended may correct their own words for as many days as the county lays down, also when the record
 *     is signed; silence counts for nothing.</li>
 * </ol>
 *
 * <p>Not here: the agenda ({@code agenda}), the minutes as documents ({@code minutes}).
 */
package org.ciyan.hall;
