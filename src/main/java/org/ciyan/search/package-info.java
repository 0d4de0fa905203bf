/**
 * Finding what there is to study: courses, their passages, heritage; by Chinese text, synonyms and typed pinyin.
 *
 * <ol>
 * <li>What a person owes comes first, what they have completed last; nothing is ordered by popularity.</li>
 * <li>A hit shows the words that were found. What was typed in pinyin is shown as it was understood.</li>
 * <li>The index is a reading of what is published, kept in memory by each node and made anew when something is
 *     published;
 * it is never the truth about anything.</li>
 * <li>What people look for is not recorded.</li>
 * </ol>
 */
package org.ciyan.search;
