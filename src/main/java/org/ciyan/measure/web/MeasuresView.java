package org.ciyan.measure.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.body.Bodies;
import org.ciyan.body.BodyRights;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.measure.MeasureRow;
import org.ciyan.measure.Measures;
import org.ciyan.platform.web.DeskTable;
import org.ciyan.platform.web.LazyRows;
import org.omnifaces.cdi.Param;

/** The measures of one body: what is to be done, by whom, until when, and what became of it. */
@Named
@RequestScoped
public class MeasuresView {

    @Inject @Param String body;
    @Inject @Param String all;
    @Inject CurrentUser user;
    @Inject Bodies bodies;
    @Inject Measures measures;
    @Inject DeskTable table;
    @Inject Clock clock;

    private BodyRights rights;
    private LazyRows<MeasureRow, Order> rows;

    @PostConstruct
    void load() {
        rights = bodies.rights(Visitor.of(user), body);
        rows = table.rows(Order.ENTERED, true, MeasureRow::id, new LazyRows.Source<>() {
            @Override
            public int count() {
                return (int) measures.count(rights, !isAll());
            }

            @Override
            public List<MeasureRow> rows(Order by, boolean descending, int from, int most) {
                return measures.ofBody(rights, !isAll(), from, most);
            }
        });
    }

    public boolean isAll() { return all != null && !all.isBlank(); }
    public boolean isOverdue(MeasureRow row) { return row.isOverdue(LocalDate.now(clock)); }
    public BodyRights getRights() { return rights; }
    public LazyRows<MeasureRow, Order> getRows() { return rows; }
    public DeskTable getTable() { return table; }

    /** The one order of this list. */
    public enum Order { ENTERED }
}
