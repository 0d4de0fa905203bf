package org.ciyan.agenda.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.agenda.SessionRow;
import org.ciyan.agenda.Sessions;
import org.ciyan.body.Bodies;
import org.ciyan.body.BodyRights;
import org.ciyan.body.BodyRow;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.Page;
import org.ciyan.kernel.Period;
import org.ciyan.platform.web.DeskTable;
import org.ciyan.platform.web.LazyRows;
import org.omnifaces.cdi.Param;

/** What is next and what of it is not prepared; below, the sessions of one body in one year. */
@Named
@RequestScoped
public class SessionsView {

    private static final int NEXT = 20;

    @Inject @Param String body;
    @Inject @Param Integer year;
    @Inject CurrentUser user;
    @Inject Bodies bodies;
    @Inject Sessions sessions;
    @Inject DeskTable table;

    private Visitor visitor;
    private List<BodyRow> near;
    private Set<String> kept;
    private List<Sessions.Upcoming> upcoming;
    private List<Sessions.Upcoming> unfinished;
    private BodyRights rights;
    private LazyRows<SessionRow, Order> rows;

    @PostConstruct
    void load() {
        visitor = Visitor.of(user);
        near = bodies.near(visitor, Page.LARGEST);
        var keeping = bodies.kept(visitor, near);
        kept = keeping.stream().map(BodyRow::code).collect(Collectors.toSet());
        upcoming = sessions.ahead(near, NEXT);
        unfinished = sessions.unfinished(keeping, NEXT);
        var chosen = body != null && !body.isBlank() ? body : usual();
        if (chosen != null) {
            rights = bodies.rights(visitor, chosen);
            rows = table.rows(Order.PLANNED, true, SessionRow::code, new LazyRows.Source<>() {
                @Override
                public int count() {
                    return (int) sessions.count(rights, days());
                }

                @Override
                public List<SessionRow> rows(Order by, boolean descending, int from, int most) {
                    return sessions.of(rights, days(), from, most);
                }
            });
        }
    }

    /** That of the next session; else the first. */
    private String usual() {
        return upcoming.stream().map(Sessions.Upcoming::bodyCode).findFirst()
                .or(() -> near.stream().map(BodyRow::code).findFirst()).orElse(null);
    }

    private Period days() {
        return new Period(LocalDate.of(getYear(), 1, 1), LocalDate.of(getYear(), 12, 31));
    }

    public int getYear() {
        int now = sessions.thisYear().from().getYear();
        return year == null || year < 2000 || year > now + 1 ? now : year;
    }

    /** This year, the next, and those before. */
    public List<Integer> getYears() {
        int now = sessions.thisYear().from().getYear();
        return List.of(now + 1, now, now - 1, now - 2, now - 3, now - 4);
    }

    public boolean isKept(String code) { return kept.contains(code); }
    public boolean isKeeping() { return !kept.isEmpty(); }
    public List<Sessions.Upcoming> getUpcoming() { return upcoming; }
    /** Held and not signed yet, or never held, in bodies whose records one keeps. */
    public List<Sessions.Upcoming> getUnfinished() { return unfinished; }
    public List<BodyRow> getNear() { return near; }
    /** What one may with the chosen body; null if there is none. */
    public BodyRights getRights() { return rights; }
    public LazyRows<SessionRow, Order> getRows() { return rows; }
    public DeskTable getTable() { return table; }

    /** The one order of this list. */
    public enum Order { PLANNED }
}
