package org.ciyan.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Chinese as overlapping pairs of characters: no dictionary, so a rare place name (茨岩塘) is found as surely as a common
 * word, and two pairs side by side are exactly the three characters. Digits and Latin stay words; full width is as half
 * width.
 */
final class Pairs extends Analyzer {

    private final boolean singlesToo;

    /** @param singlesToo true for texts, so that a single character finds them; false for queries */
    Pairs(boolean singlesToo) {
        this.singlesToo = singlesToo;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var narrow = new LowerCaseFilter(new CJKWidthFilter(words));
        return new TokenStreamComponents(words, new CJKBigramFilter(narrow, CJKBigramFilter.HAN, singlesToo));
    }
}
