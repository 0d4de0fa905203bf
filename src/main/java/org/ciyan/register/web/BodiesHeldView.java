package org.ciyan.register.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.agenda.HeldSessions;
import org.ciyan.agenda.Sessions;
import org.ciyan.body.Bodies;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.platform.web.DeskTable;
import org.ciyan.platform.web.LazyRows;
import org.omnifaces.cdi.Param;

/** What the bodies that concern somebody held this year, by the order of units; from here to register and record. */
@Named
@RequestScoped
public class BodiesHeldView {

    @Inject @Param String name;
    @Inject CurrentUser user;
    @Inject Bodies bodies;
    @Inject Sessions sessions;
    @Inject HeldSessions held;
    @Inject DeskTable table;

    private Bodies.Wanted wanted;
    private LazyRows<HeldLine, Order> rows;

    @PostConstruct
    void load() {
        var visitor = Visitor.of(user);
        wanted = new Bodies.Wanted(name, null, false);
        rows = table.rows(Order.UNIT, false, HeldLine::getCode, new LazyRows.Source<>() {
            @Override
            public int count() {
                return (int) bodies.count(visitor, wanted);
            }

            @Override
            public List<HeldLine> rows(Order by, boolean descending, int from, int most) {
                var some = bodies.some(visitor, wanted, from, most);
                var lately = held.lately(some, sessions.thisYear());
                return some.stream().map(body -> new HeldLine(body, lately.get(body.id()))).toList();
            }
        });
    }

    public LazyRows<HeldLine, Order> getRows() { return rows; }
    public DeskTable getTable() { return table; }
    public Bodies.Wanted getWanted() { return wanted; }

    /** The one order of this list: never by figures, that would be a ranking. */
    public enum Order { UNIT }
}
