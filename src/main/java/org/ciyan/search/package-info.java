/**
 * Finding what there is to study: courses, their passages, heritage; by Chinese text, synonyms and typed pinyin.
 *
 * <ol>
 * <li>What a person owes comes first, what they have completed last; nothing is ordered by popularity.</li>
 * <li>A hit shows the words that were found. For a search typed in pinyin, the names it was taken for are shown.</li>
 * <li>The index is built from what is published, held in memory by each node, and rebuilt when something is published;
 *     it is never an authoritative source.</li>
 * <li>What people look for is not recorded.</li>
 * </ol>
 */
package org.ciyan.search;
