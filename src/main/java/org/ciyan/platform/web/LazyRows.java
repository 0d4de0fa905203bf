package org.ciyan.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The rows of a {@link DeskTable}: each page is counted, sorted and cut by its source, normally the database.
 *
 * @param <C> the columns by which they can be put in order
 */
public final class LazyRows<T, C extends Enum<C>> extends LazyDataModel<T> {

    private final transient DeskTable table;
    private final transient Function<T, Object> key;
    private final transient Source<T, C> source;
    private final Class<C> columns;
    private transient Integer counted;

    LazyRows(DeskTable table, Class<C> columns, Function<T, Object> key, Source<T, C> source) {
        this.table = table;
        this.columns = columns;
        this.key = key;
        this.source = source;
    }

    @Override
    public int count(Map<String, FilterMeta> none) {
        return getCount();
    }

    /** Number of rows; the source is asked once per request. */
    public int getCount() {
        if (counted == null) {
            counted = source.count();
        }
        return counted;
    }

    @Override
    public List<T> load(int first, int rows, Map<String, SortMeta> sorted, Map<String, FilterMeta> none) {
        var by = sorted.values().iterator().next();
        table.moved(first, rows, by);
        return source.rows(Enum.valueOf(columns, by.getField().toUpperCase(Locale.ROOT)),
                by.getOrder() == SortOrder.DESCENDING, first, rows);
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row).toString();
    }

    /** Where rows come from. */
    public interface Source<T, C> {

        int count();

        /** @param from the number of the first, from 0 */
        List<T> rows(C by, boolean descending, int from, int most);
    }
}
