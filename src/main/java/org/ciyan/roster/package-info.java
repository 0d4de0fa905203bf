/**
 * The county's roster (花名册) as the organization department sends it: read, rehearsed, taken in, and taken back.
 *
 * <p>Words: import 导入, rehearsal 预演, row 行, outcome 结果, reason 原因, to take 导入, to undo 撤销.
 *
 * <ol>
 * <li>Nothing changes before somebody has seen what would change: an upload is only rehearsed.</li>
 * <li>Every row that cannot be taken says why, by row number and column, in plain words; all of its reasons at once.
 *     Good rows are taken without the bad ones only if that was asked for.</li>
 * <li>No national ID number enters: a file with such a column is refused, a row with such a number is bad and nothing
 *     of it is kept (product rule: the county's own code is enough, Personal Information Protection Law, article 6,
 *     necessity).</li>
 * <li>The same file again changes nothing. A blank cell never erases what is known. Who is not in the file is counted
 *     and listed, never changed.</li>
 * <li>A transfer begins on its date; the post before ends the day before, and past records stay.</li>
 * <li>Work is done in small transactions and goes on after an interruption where it was; each of them may be
 *     repeated.</li>
 * <li>An import can be undone as long as nothing rests on it; otherwise the people who prevent it are named.</li>
 * <li>The operator, and the organization department for the whole county, may import; each step is recorded in the
 *     audit trail.</li>
 * </ol>
 *
 * <p>Not here: the register itself ({@code organization}), accounts for the new cadres ({@code identity}).
 */
package org.ciyan.roster;
