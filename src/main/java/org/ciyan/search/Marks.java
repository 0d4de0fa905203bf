package org.ciyan.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

import org.ciyan.search.Found.Piece;

/** The sentences in which something was found, as runs of plain text, so that the search text never becomes markup. */
final class Marks extends UnifiedHighlighter {

    private static final int SENTENCES = 2;

    Marks(IndexSearcher searcher, Analyzer analyzer) {
        super(UnifiedHighlighter.builder(searcher, analyzer)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.CHINESE))
                .withFormatter(new AsPieces())
                .withMaxNoHighlightPassages(0));
    }

    /** For each field, one list of pieces per document found; null where the field has no hit. */
    Map<String, Object[]> of(Query query, TopDocs top) throws IOException {
        var documents = Arrays.stream(top.scoreDocs).mapToInt(hit -> hit.doc).toArray();
        return highlightFieldsAsObjects(new String[] {"title", "text"}, query, documents,
                new int[] {SENTENCES, SENTENCES});
    }

    private static final class AsPieces extends PassageFormatter {

        @Override
        public List<Piece> format(Passage[] passages, String content) {
            var pieces = new ArrayList<Piece>();
            int previousEnd = -1;
            for (var passage : passages) {
                if (previousEnd >= 0 && passage.getStartOffset() > previousEnd) {
                    pieces.add(new Piece(" … ", false));
                }
                add(pieces, passage, content);
                previousEnd = passage.getEndOffset();
            }
            return pieces;
        }

        /** Pairs overlap: 茨岩 and 岩塘 are one mark. */
        private static void add(List<Piece> pieces, Passage passage, String content) {
            int end = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int from = Math.max(end, passage.getMatchStarts()[i]);
                int to = passage.getMatchEnds()[i];
                while (i + 1 < passage.getNumMatches() && passage.getMatchStarts()[i + 1] <= to) {
                    i++;
                    to = Math.max(to, passage.getMatchEnds()[i]);
                }
                if (to > from) {
                    append(pieces, content.substring(end, from), false);
                    append(pieces, content.substring(from, to), true);
                    end = to;
                }
            }
            append(pieces, content.substring(end, passage.getEndOffset()), false);
        }

        private static void append(List<Piece> pieces, String text, boolean hit) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, hit));
            }
        }
    }
}
