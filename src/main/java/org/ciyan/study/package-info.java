/**
 * Counts what people have really studied.
 *
 * <p>Words: sitting 一次学习, segment 学习片段, claim 报来的片段, allowance 服务器时钟允许的部分.
 *
 * <ol>
 * <li>Progress is what the server accepts. A sitting belongs to one person and one lesson of one version; opening
 *     another ends the one before.</li>
 * <li>A segment {@code [from, to)} is accepted as far as the server's clock allows ({@code Allowance}); the rest is cut
 *     off, not punished.</li>
 * <li>What is watched or heard is counted in seconds, no faster than {@code ciyan.study.max-rate} of them per second.
 *     What plays counts, seen or not: people are not monitored.</li>
 * <li>A segment acknowledged is durable: it is answered after its commit. Many share one commit
 *     ({@code SegmentWriter}).</li>
 * <li>The same sequence gets the same answer; a sequence too far ahead, a wrong nonce or an ended sitting is a
 *     conflict.</li>
 * </ol>
 *
 * <p>Not here: courses begun and completed ({@code learning}).
 */
package org.ciyan.study;
