/**
 * What each cadre owes, and how they stand.
 *
 * <p>Words: period 考核年度/周期, requirement 要求, test 指标, standing 达标情况, gap 差额, sum of a period 周期合计.
 *
 * <ol>
 * <li>Targets are data: category × period × tests (days, hours or months of a kind; all of them or any of them).</li>
 * <li>A period has its own first day; a five-year window and a yearly one stand side by side.</li>
 * <li>Standing is met or not yet, with every entry that counted, every entry that did not and why, and what would close
 * the gap. It is a function of entries, rules and time; nothing has to run for it to be right.</li>
 * <li>A list of many people costs a constant number of queries; one person's standing reads one person's rows.</li>
 * <li>Sums are stored in the transaction of their entries, and the self-audit recomputes and compares them.</li>
 * </ol>
 *
 * <p>Sources of the demo's targets stand with each requirement (《干部教育培训工作条例》第十四条 and others).
 * Not here: what was earned ({@code ledger}).
 */
package org.ciyan.plan;
