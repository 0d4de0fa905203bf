package org.ciyan.report.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.audit.AuditRecord;
import org.ciyan.audit.AuditTrail;
import org.ciyan.audit.AuditTrail.Column;
import org.ciyan.audit.TrailQuestion;
import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.kernel.NotFound;
import org.ciyan.organization.Organization;
import org.ciyan.platform.web.DeskTable;
import org.ciyan.platform.web.LazyRows;

/** Who did what to whom, for those who audit or inspect the whole county: the trail knows no units. */
@Named
@RequestScoped
public class TrailView {

    private static final String ACT = "audit.act.";

    @Inject TrailAsked asked;
    @Inject CurrentUser user;
    @Inject Organization organization;
    @Inject AuditTrail trail;
    @Inject DeskTable table;
    @Inject @Named("m") Map<String, String> words;

    private TrailQuestion question;
    private LazyRows<AuditRecord, Column> acts;

    @PostConstruct
    void load() {
        if (!organization.isWhole(user.scope(Role.READERS_OF_THE_TRAIL))) {
            throw new NotFound("trail");
        }
        question = asked.question();
        acts = table.rows(Column.AT, true, AuditRecord::getId, new LazyRows.Source<>() {
            @Override
            public int count() {
                return trail.count(question);
            }

            @Override
            public List<AuditRecord> rows(Column by, boolean descending, int from, int most) {
                return trail.acts(question, by, descending, from, most);
            }
        });
    }

    /** Codes of all acts that have words, sorted by these. */
    public List<String> getKinds() {
        return words.keySet().stream().filter(key -> key.startsWith(ACT)).sorted(Comparator.comparing(words::get))
                .map(key -> key.substring(ACT.length())).toList();
    }

    /** An act in words, or its code if there are none. */
    public String said(String act) {
        return words.getOrDefault(ACT + act, act);
    }

    public LazyRows<AuditRecord, Column> getActs() { return acts; }
    public DeskTable getTable() { return table; }
    public TrailQuestion getQuestion() { return question; }
}
