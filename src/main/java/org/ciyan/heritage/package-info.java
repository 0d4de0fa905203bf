/**
 * The county's revolutionary heritage: what is known of it, by whom, how surely, and what is not known.
 *
 * <p>Words: source 来源 (S), fact 事实 (F), dispute 异说 (D), site 地点 (P), figure 人物 (N), route point 路线点 (R), story 故事,
 * moment 时间轴上的一条, confidence 可信度, card 卡片, to verify 待核.
 *
 * <ol>
 * <li>No statement without a source; a source has title, body, date and confidence.</li>
 * <li>A disputed statement carries its alternatives and is shown as disputed, with the wording suggested for
 *     class.</li>
 * <li>Sites, figures, stories, maps and the timeline are cards that courses embed by their slugs.</li>
 * <li>The map is drawn from our own data and needs no map tiles. Every coordinate is an estimate and is marked as one,
 *     with its radius; a stretch that no source proves is marked as such.</li>
 * <li>It is text in {@code courses/heritage}, read once at the start; its reader reports every problem at once.</li>
 * </ol>
 *
 * <p>Not here: which courses refer to it (known only to the courses), pictures and films, the search.
 */
package org.ciyan.heritage;
