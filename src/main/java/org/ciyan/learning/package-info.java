/**
 * Counts what somebody has really studied.
 *
 * <p>Words: enrollment 选课, sitting 一次学习, segment 学习片段, coverage 已确认的部分, completion 学完, reflection 思考（只给自己看）.
 *
 * <ol>
 * <li>Progress is what the server accepts. A sitting belongs to one person and one lesson of one version; a person has
 *     one desk, and opening another sitting sends the one before away.</li>
 * <li>A segment {@code [from, to)} is accepted as far as the server's clock allows ({@code Allowance}); the rest is cut
 *     off, not punished.</li>
 * <li>Coverage is the union of what was accepted; of a text whole sections, none faster than it can be read; of what is
 *     watched or heard seconds, no faster than {@code ciyan.learning.max-rate} of them in one. What plays counts, seen
 *     or not: nobody is watched.</li>
 * <li>A segment acknowledged is durable: it is answered after its commit. Many share one commit
 *     ({@code SegmentWriter}).</li>
 * <li>The same sequence gets the same answer; a sequence further on, a wrong nonce, a sitting sent away: a
 *     conflict.</li>
 * <li>A course is complete when every lesson's coverage and every quiz is reached; decided here, once, in the
 *     transaction that says {@code CourseCompleted}. A completion missed by a crash is found by the next look.</li>
 * <li>One finishes the version one began. A reflection is private to its writer.</li>
 * </ol>
 *
 * <p>Not here: what a completion earns ({@code ledger}), questions and marks ({@code assessment}).
 */
package org.ciyan.learning;
