/**
 * Who did what to whom, when, from where.
 *
 * <p>Words: record 留痕, trail 操作记录.
 *
 * <ol>
 * <li>Every act that changes a record, and every look at another person's archive, leaves a record.</li>
 * <li>Records are only added; the application's database user can do nothing else. Kept six months at least.</li>
 * </ol>
 *
 * <p>Knows no feature: it hears {@link org.ciyan.platform.AuditedAct}.
 */
package org.ciyan.audit;
