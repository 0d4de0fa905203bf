package org.ciyan.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.convert.DateTimeConverter;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.audit.AuditRecord;
import org.ciyan.audit.AuditTrail;
import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Period;
import org.ciyan.organization.Organization;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.param.Attribute;

/** Who did what to whom, for those who audit or inspect the whole county: the trail knows no units. */
@Named
@RequestScoped
public class TrailView {

    static final int USUAL_DAYS = 7;

    @Inject @Param String who;
    @Inject @Param String subject;
    @Inject @Param(converterClass = DateTimeConverter.class, converterAttributes = {
            @Attribute(name = "type", value = "localDate"), @Attribute(name = "pattern", value = "yyyy-MM-dd")})
    LocalDate from;
    @Inject @Param(converterClass = DateTimeConverter.class, converterAttributes = {
            @Attribute(name = "type", value = "localDate"), @Attribute(name = "pattern", value = "yyyy-MM-dd")})
    LocalDate to;
    @Inject CurrentUser user;
    @Inject Organization organization;
    @Inject AuditTrail trail;
    @Inject Clock clock;

    private List<AuditRecord> acts;

    @PostConstruct
    void load() {
        if (!organization.isWhole(user.scope(Role.READERS_OF_THE_TRAIL))) {
            throw new NotFound("trail");
        }
        to = to == null ? LocalDate.now(clock) : to;
        from = from == null ? to.minusDays(USUAL_DAYS - 1L) : from;
        acts = from.isAfter(to) ? List.of() : trail.acts(who, subject, new Period(from, to));
    }

    public List<AuditRecord> getActs() { return acts; }
    public boolean isCut() { return acts.size() == AuditTrail.MOST; }
    public int getMost() { return AuditTrail.MOST; }
    public String getWho() { return who; }
    public String getSubject() { return subject; }
    public LocalDate getFrom() { return from; }
    public LocalDate getTo() { return to; }
}
