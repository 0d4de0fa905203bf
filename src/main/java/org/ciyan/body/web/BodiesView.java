package org.ciyan.body.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.body.Bodies;
import org.ciyan.body.Body;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.platform.web.DeskTable;
import org.ciyan.platform.web.LazyRows;
import org.omnifaces.cdi.Param;

/** The bodies that concern somebody, by the order of units: to which they belong, which they keep or oversee. */
@Named
@RequestScoped
public class BodiesView {

    @Inject @Param String name;
    @Inject @Param String kind;
    @Inject @Param String closed;
    @Inject CurrentUser user;
    @Inject Bodies bodies;
    @Inject DeskTable table;
    @Inject Clock clock;

    private Visitor visitor;
    private Bodies.Wanted wanted;
    private LazyRows<BodyLine, Order> rows;

    @PostConstruct
    void load() {
        visitor = Visitor.of(user);
        wanted = new Bodies.Wanted(name, kindOf(kind), closed != null && !closed.isBlank());
        rows = table.rows(Order.UNIT, false, BodyLine::getCode, new LazyRows.Source<>() {
            @Override
            public int count() {
                return (int) bodies.count(visitor, wanted);
            }

            @Override
            public List<BodyLine> rows(Order by, boolean descending, int from, int most) {
                return BodyLine.of(bodies.some(visitor, wanted, from, most), bodies, LocalDate.now(clock));
            }
        });
    }

    private static Body.Kind kindOf(String name) {
        return List.of(Body.Kind.values()).stream().filter(known -> known.name().equals(name)).findFirst().orElse(null);
    }

    public LazyRows<BodyLine, Order> getRows() { return rows; }
    public DeskTable getTable() { return table; }
    public Bodies.Wanted getWanted() { return wanted; }
    public Body.Kind[] getKinds() { return Body.Kind.values(); }
    public boolean isSettingUp() { return visitor.sets().isPresent(); }
    public boolean isNarrowed() { return wanted.text() != null || wanted.kind() != null; }

    /** The one order of this list. */
    public enum Order { UNIT }
}
