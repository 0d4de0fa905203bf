package org.ciyan.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.agenda.Sessions;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.platform.web.ActiveLocale;
import org.ciyan.register.Register;
import org.ciyan.register.RegisterEntry;
import org.ciyan.register.RegisterField;
import org.ciyan.register.RegisterYear;
import org.omnifaces.cdi.Param;

/** The register of a body's year, session by session; every field of each opens with it. */
@Named
@RequestScoped
public class RegisterView {

    private static final int SIZE = 25;

    @Inject @Param String body;
    @Inject @Param Integer year;
    @Inject @Param Integer page;
    @Inject CurrentUser user;
    @Inject Register register;
    @Inject Sessions sessions;
    @Inject ActiveLocale active;

    private RegisterYear shown;
    private List<Line> lines;

    @PostConstruct
    void load() {
        shown = read();
        if (shown.entries().isEmpty() && shown.total() > 0) {
            page = (int) ((shown.total() + SIZE - 1) / SIZE);
            shown = read();
        }
        lines = new ArrayList<>();
        for (var entry : shown.entries()) {
            lines.add(new Line(entry, register.said(shown.rights(), entry, active.getLocale())));
        }
    }

    private RegisterYear read() {
        return register.year(Visitor.of(user), body, getYear(), (getPage() - 1) * SIZE, SIZE);
    }

    public int getYear() {
        int now = sessions.thisYear().from().getYear();
        return year == null || year < 2000 || year > now + 1 ? now : year;
    }

    /** This year and those before. */
    public List<Integer> getYears() {
        int now = sessions.thisYear().from().getYear();
        return Stream.iterate(now, y -> y - 1).limit(6).toList();
    }

    /** From 1. */
    public int getPage() { return page == null || page < 1 || page > 1000 ? 1 : page; }
    public boolean isMore() { return shown.total() > (long) getPage() * SIZE; }
    public RegisterYear getShown() { return shown; }
    public List<Line> getLines() { return lines; }

    /** Those that are not shown already: the number, the time, the name, and what is of the body. */
    public List<RegisterField> getFields() {
        return Stream.of(RegisterField.values()).filter(field -> !field.isOfBody() && field != RegisterField.NUMBER
                && field != RegisterField.AT && field != RegisterField.TITLE).toList();
    }

    /** A session and what is said of it, field by field. */
    public record Line(RegisterEntry entry, Map<RegisterField, List<String>> said) {

        public List<String> of(RegisterField field) {
            return said.get(field);
        }
    }
}
