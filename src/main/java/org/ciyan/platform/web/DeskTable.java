package org.ciyan.platform.web;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.inject.Inject;

import org.omnifaces.cdi.Param;
import org.primefaces.PrimeFaces;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.columntoggler.ColumnToggler;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.event.ToggleCloseEvent;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The state of a desk's table: page, page size, order, hidden columns. It is part of the page's address
 * ({@code page}, {@code size}, {@code sort}, {@code hide}, beside the page's own filters), so that a list can be
 * bookmarked and sent to others; {@code desk.js} keeps the address up to date. The server stores nothing: such pages
 * are stateless.
 *
 * <p>Decision 0033 says how a page is built with it.
 */
@Dependent
public class DeskTable {

    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 200;
    private static final String DESCENDING = "-";
    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z-]*");

    @Inject @Param Integer page;
    @Inject @Param Integer size;
    @Inject @Param String sort;
    @Inject @Param String hide;

    private String usual;
    private String asked;

    /**
     * The rows of the table; they are counted and read during rendering.
     *
     * @param usual the column to sort by if the address names none; a column's {@code field} on the page is the
     *        constant's name in lower case
     * @param key unique key of a row
     */
    public <T, C extends Enum<C>> LazyRows<T, C> rows(C usual, boolean descending, Function<T, Object> key,
            LazyRows.Source<T, C> source) {
        this.usual = sorted(usual, descending);
        this.asked = sort != null && Stream.of(usual.getDeclaringClass().getEnumConstants())
                .anyMatch(column -> sort.equals(sorted(column, false)) || sort.equals(sorted(column, true)))
                ? sort : this.usual;
        return new LazyRows<>(this, usual.getDeclaringClass(), key, source);
    }

    private static String sorted(Enum<?> column, boolean descending) {
        return (descending ? DESCENDING : "") + column.name().toLowerCase(Locale.ROOT);
    }

    /** The number of the first row, from 0. */
    public int getFirst() {
        return page == null ? 0 : (Math.max(1, Math.min(page, Integer.MAX_VALUE / LARGEST_SIZE)) - 1) * getRows();
    }

    /** Rows of a page. */
    public int getRows() {
        return size == null ? USUAL_SIZE : Math.max(1, Math.min(size, LARGEST_SIZE));
    }

    public SortMeta getSortMeta() {
        boolean descending = asked.startsWith(DESCENDING);
        return SortMeta.builder().field(asked.substring(descending ? 1 : 0))
                .order(descending ? SortOrder.DESCENDING : SortOrder.ASCENDING).build();
    }

    /** Whether a column is shown; to be asked of those that can be hidden. */
    public boolean shows(String column) {
        return !hidden().contains(column);
    }

    private Set<String> hidden() {
        return hide == null ? Set.of() : Stream.of(hide.split(",")).filter(column -> COLUMN.matcher(column).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Listener of the column toggler: takes over which columns are hidden. */
    public void choose(ToggleCloseEvent event) {
        var toggler = (ColumnToggler) event.getComponent();
        var table = (DataTable) toggler.getDataSourceComponent();
        var left = new TreeSet<String>();
        table.getColumns().stream().filter(UIColumn::isToggleable).map(column -> ((UIComponent) column).getId())
                .filter(column -> !event.getVisibleColumnIds().contains(column)).forEach(left::add);
        hide = String.join(",", left);
        tell();
    }

    /** Takes over page and order of the rows that are being rendered. */
    void moved(int first, int rows, SortMeta by) {
        page = first / rows + 1;
        size = rows;
        asked = (by.getOrder() == SortOrder.DESCENDING ? DESCENDING : "") + by.getField();
        tell();
    }

    /** Sends the table's part of the address to {@code desk.js}; defaults are left out. */
    private void tell() {
        if (PrimeFaces.current().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("desk", Stream.of(
                    page == null || page == 1 ? "" : "page=" + page, getRows() == USUAL_SIZE ? "" : "size=" + size,
                    asked.equals(usual) ? "" : "sort=" + asked,
                    hidden().isEmpty() ? "" : "hide=" + String.join(",", hidden()))
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining("&")));
        }
    }
}
