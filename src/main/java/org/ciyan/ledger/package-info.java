/**
 * Keeps what each cadre has earned.
 *
 * <p>Words: entry 记录, reversal 冲销, posting 入账, inputs 折算依据, opening register 期初登记.
 *
 * <ol>
 * <li>An entry is never changed or deleted; a mistake is answered by a reversal with a reason.</li>
 * <li>A day can be closed: nothing is added on it any more, and a reversal of it is dated when it is made.</li>
 * <li>A deed is credited once, however often it is reported.</li>
 * <li>Days and hours are kept side by side and never derived from each other.</li>
 * <li>Each entry keeps the rule's version, its inputs and its result, and can say why.</li>
 * <li>Cadre hours and Party-member hours are two ledgers, never added.</li>
 * <li>Each person's entries form a hash chain.</li>
 * </ol>
 *
 * <p>Not here: how deeds become hours ({@code conversion}), how much a cadre owes ({@code plan}), tables of many
 * people ({@code report}).
 */
package org.ciyan.ledger;
