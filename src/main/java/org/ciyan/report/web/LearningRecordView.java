package org.ciyan.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.report.LearningRecord;
import org.ciyan.report.LearningRecords;
import org.omnifaces.cdi.Param;

/** Courses, hours and certificates on one page: one's own, or (by {@code code}) somebody's in scope. */
@Named
@RequestScoped
public class LearningRecordView {

    @Inject @Param String code;
    @Inject CurrentUser user;
    @Inject LearningRecords records;

    private LearningRecord learned;

    @PostConstruct
    void load() {
        learned = isOthers() ? records.of(user.scope(Role.OVERSEERS), code) : records.of(user.cadreId());
    }

    public boolean isOthers() {
        return code != null && !code.isBlank();
    }

    /** Query of the address that leads to this person's record. */
    public String more(String before) {
        return isOthers() ? before + learned.cadre().code() : "";
    }

    public LearningRecord getLearned() { return learned; }
}
