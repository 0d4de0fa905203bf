/**
 * Who did what to whom, when, from where; and whether stored values still match what they were derived from.
 *
 * <p>Words: record 留痕, trail 操作记录, self-audit 自查.
 *
 * <ol>
 * <li>Every act that changes a record, and every look at another person's archive, leaves a record.</li>
 * <li>Records are only added; the application's database user can do nothing else. Kept six months at least.</li>
 * <li>The self-audit has every feature recompute what it stores, each night and on request; it reports differences and
 *     corrects nothing.</li>
 * </ol>
 *
 * <p>Knows no feature: it observes {@link org.ciyan.platform.AuditedAct} and asks each
 * {@link org.ciyan.platform.watch.SelfCheck}.
 */
package org.ciyan.audit;
