package org.ciyan.ledger.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.conversion.Conversion;
import org.ciyan.conversion.ConversionRule;
import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.kernel.NotFound;
import org.ciyan.ledger.CourseInputs;
import org.ciyan.ledger.HoursEntry;
import org.ciyan.ledger.HoursLedger;
import org.ciyan.ledger.ReversalInputs;
import org.ciyan.ledger.SessionInputs;
import org.ciyan.organization.CadreCategory;
import org.ciyan.organization.Organization;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Utils;

/** One entry with everything it is based on; an auditor can reverse other people's entries here. */
@Named
@RequestScoped
public class EntryView {

    @Inject @Param String cadre;
    @Inject @Param Integer sequence;
    @Inject CurrentUser user;
    @Inject HoursLedger ledger;
    @Inject Conversion conversion;
    @Inject Organization organization;
    @Inject Clock clock;

    private HoursEntry entry;
    private HoursEntry reversal;
    private String reason;

    @PostConstruct
    void load() {
        if (sequence == null) {
            throw new NotFound("entry");
        }
        entry = isOthers() ? ledger.entry(user.scope(Role.OVERSEERS), cadre, sequence)
                : ledger.entry(user.cadreId(), sequence);
        reversal = ledger.reversalOf(entry.getCadreId(), sequence).orElse(null);
    }

    /** Cancels the entry and shows the new one that says so. */
    public void reverse() {
        var made = ledger.reverse(user.scope(Role.AUDITOR), cadre, sequence, reason,
                user.isCadre() ? user.cadreId() : null);
        Faces.redirect(Faces.getRequestContextPath() + "/ledger/entry?cadre=%s&sequence=%s", cadre,
                String.valueOf(made.getSequence()));
    }

    public boolean isReversible() {
        return isOthers() && !isOwn() && reversal == null && !entry.isReversal() && user.scopeIn(Role.AUDITOR)
                .filter(scope -> organization.isWithin(scope, entry.getCadreId())).isPresent();
    }

    /** Whether the request names a cadre by code, as overseers do; otherwise the user's own entry is shown. */
    public boolean isOthers() {
        return cadre != null && !cadre.isBlank();
    }

    private boolean isOwn() {
        return user.isCadre() && user.cadreId() == entry.getCadreId();
    }

    public ConversionRule getRule() {
        return entry.getRuleCode() == null
                ? null : conversion.version(entry.getRuleCode(), entry.getRuleVersion()).orElse(null);
    }

    public String getCategory() {
        return organization.categories().stream().filter(c -> c.getCode().equals(entry.getCategory())).findFirst()
                .map(CadreCategory::getName).orElse(entry.getCategory());
    }

    public LocalDateTime getRecordedAt() {
        return LocalDateTime.ofInstant(entry.getRecordedAt(), clock.getZone());
    }

    /** The address of another entry of the same person. */
    public String at(Integer number) {
        return Faces.getRequestContextPath() + "/ledger/entry?"
                + (isOthers() ? "cadre=" + Utils.encodeURL(cadre) + "&" : "") + "sequence=" + number;
    }

    public boolean isIntact() { return ledger.isIntact(entry.getCadreId()); }
    public HoursEntry getEntry() { return entry; }
    /** What the hours were computed from, if that was a course; else null. */
    public CourseInputs getCourse() { return entry.getInputs() instanceof CourseInputs course ? course : null; }
    /** The session at which the hours were earned, if it was one; else null. */
    public SessionInputs getMeeting() { return entry.getInputs() instanceof SessionInputs met ? met : null; }
    /** The last closed day, if because of it this reversal is dated later than the entry it cancels; else null. */
    public LocalDate getClosedTo() {
        return entry.getInputs() instanceof ReversalInputs reversed ? reversed.closedTo() : null;
    }
    public HoursEntry getReversal() { return reversal; }
    public String getCadre() { return cadre; }
    public Integer getSequence() { return sequence; }
    public String getReason() { return reason; }
    public void setReason(String reason) { this.reason = reason; }
}
