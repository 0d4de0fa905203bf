package org.ciyan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** An in-memory index of everything that can be found; never changed, only replaced. */
final class SearchIndex {

    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String NUMBER = "number";
    private static final float TITLE_WEIGHT = 4;
    private static final float TOGETHER_WEIGHT = 3;
    private static final float ENOUGH = 0.6f;

    private final List<Entry> entries;
    private final Synonyms synonyms;
    private final PinyinWords typed;
    private final Analyzer queryAnalyzer = new Pairs(false);
    private final IndexSearcher searcher;

    SearchIndex(List<Entry> entries, Synonyms synonyms) {
        this.entries = entries;
        this.synonyms = synonyms;
        this.typed = new PinyinWords(Stream.concat(names(entries, false), names(entries, true)).toList());
        this.searcher = searcher(entries);
    }

    /** Names of cards before titles of passages: they are what people type. */
    private static Stream<String> names(List<Entry> entries, boolean passages) {
        return entries.stream().filter(e -> (e.kind() == Kind.PASSAGE || e.kind() == Kind.COURSE) == passages)
                .map(Entry::title);
    }

    private static IndexSearcher searcher(List<Entry> entries) {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new Pairs(true)))) {
                for (int i = 0; i < entries.size(); i++) {
                    var document = new Document();
                    document.add(new TextField(TITLE, entries.get(i).title(), Field.Store.YES));
                    document.add(new TextField(TEXT, entries.get(i).text(), Field.Store.YES));
                    document.add(new StoredField(NUMBER, i));
                    writer.addDocument(document);
                }
            }
            return new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names that typed pinyin was taken for; empty if it was not pinyin. */
    Set<String> understoodAs(String wanted) {
        return typed.meant(normal(wanted));
    }

    /** At most {@code most} hits, the best first. */
    List<Found> find(String wanted, int most) {
        var text = normal(wanted);
        var names = typed.meant(text);
        var query = query(names.isEmpty() ? synonyms.of(text) : names);
        try {
            var top = searcher.search(query, most);
            return top.scoreDocs.length == 0 ? List.of() : marked(query, top);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String normal(String wanted) {
        return wanted.strip().toLowerCase(Locale.ROOT);
    }

    private Query query(Set<String> alternatives) {
        var any = new BooleanQuery.Builder();
        var builder = new QueryBuilder(queryAnalyzer);
        for (var alternative : alternatives) {
            add(any, builder.createPhraseQuery(TITLE, alternative), TITLE_WEIGHT * TOGETHER_WEIGHT);
            add(any, builder.createPhraseQuery(TEXT, alternative), TOGETHER_WEIGHT);
            add(any, builder.createMinShouldMatchQuery(TITLE, alternative, ENOUGH), TITLE_WEIGHT);
            add(any, builder.createMinShouldMatchQuery(TEXT, alternative, ENOUGH), 1);
        }
        return any.build();
    }

    private static void add(BooleanQuery.Builder any, Query query, float weight) {
        if (query != null) {
            any.add(new BoostQuery(query, weight), Occur.SHOULD);
        }
    }

    private List<Found> marked(Query query, TopDocs top) throws IOException {
        var highlighter = new Marks(searcher, new Pairs(true));
        Map<String, Object[]> marks = highlighter.of(query, top);
        var found = new ArrayList<Found>();
        for (int i = 0; i < top.scoreDocs.length; i++) {
            var document = searcher.storedFields().document(top.scoreDocs[i].doc, Set.of(NUMBER));
            var entry = entries.get(document.getField(NUMBER).numericValue().intValue());
            var title = pieces(marks.get(TITLE)[i]);
            found.add(new Found(entry.kind(), entry.slug(), entry.lesson(), entry.section(),
                    title.isEmpty() ? List.of(new Found.Piece(entry.title(), false)) : title,
                    pieces(marks.get(TEXT)[i])));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<Found.Piece> pieces(Object formatted) {
        return formatted == null ? List.of() : (List<Found.Piece>) formatted;
    }
}
