package org.ciyan.body.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.body.Bodies;
import org.ciyan.body.Body;
import org.ciyan.body.BodyRegister;
import org.ciyan.body.BodyRights;
import org.ciyan.body.Meeting;
import org.ciyan.body.MeetingRule;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.organization.Organization;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The rules for meetings, as everybody may read them; the organization department of the county records new ones. */
@Named
@RequestScoped
public class MeetingRulesView {

    @Inject @Param String body;
    @Inject CurrentUser user;
    @Inject Bodies bodies;
    @Inject BodyRegister register;
    @Inject Organization organization;
    @Inject Clock clock;

    private BodyRights rights;
    private Body.Kind bodyKind;
    private Meeting meeting;
    private LocalDate from;
    private boolean firstItem;
    private Integer noticeDays;
    private Integer least;
    private MeetingRule.Per per;
    private Integer correctionDays;
    private Integer recordDays;
    private String hoursRule;
    private String source;

    @PostConstruct
    void load() {
        from = LocalDate.now(clock);
        rights = body == null || body.isBlank() ? null : bodies.rights(Visitor.of(user), body);
    }

    public void enter() {
        register.enter(Visitor.of(user), meeting, new MeetingRule.Draft(rights == null ? null : body, bodyKind,
                meeting, from, firstItem, noticeDays, least, per, correctionDays, recordDays,
                hoursRule == null || hoursRule.isBlank() ? null : hoursRule.strip(), source));
        Faces.redirect(Faces.getRequestContextPath() + "/body/meeting-rules" + (rights == null ? "" : "?body=%s"),
                body);
    }

    /** Without those of single bodies; or those of the one body alone. The latest first. */
    public List<MeetingRule> getRules() {
        return rights == null ? bodies.rules().stream().filter(rule -> rule.getBodyId() == null).toList()
                : bodies.rules(rights.body()).stream().filter(rule -> rule.getBodyId() != null)
                        .sorted(Comparator.comparing(MeetingRule::getId).reversed()).toList();
    }

    public boolean isSettingUp() {
        return rights != null ? rights.sets() : Visitor.of(user).sets().filter(organization::isWhole).isPresent();
    }

    public List<Meeting> getMeetings() {
        return rights == null ? List.of(Meeting.values()) : Meeting.of(rights.body().getKind());
    }

    /** The one body whose rules are shown; null for those of all. */
    public Body getOf() { return rights == null ? null : rights.body(); }
    public String getBody() { return body; }
    public Body.Kind[] getKinds() { return Body.Kind.values(); }
    public MeetingRule.Per[] getPers() { return MeetingRule.Per.values(); }
    public Body.Kind getBodyKind() { return bodyKind; }
    public void setBodyKind(Body.Kind bodyKind) { this.bodyKind = bodyKind; }
    public Meeting getMeeting() { return meeting; }
    public void setMeeting(Meeting meeting) { this.meeting = meeting; }
    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate from) { this.from = from; }
    public boolean isFirstItem() { return firstItem; }
    public void setFirstItem(boolean firstItem) { this.firstItem = firstItem; }
    public Integer getNoticeDays() { return noticeDays; }
    public void setNoticeDays(Integer noticeDays) { this.noticeDays = noticeDays; }
    public Integer getLeast() { return least; }
    public void setLeast(Integer least) { this.least = least; }
    public MeetingRule.Per getPer() { return per; }
    public void setPer(MeetingRule.Per per) { this.per = per; }
    public Integer getCorrectionDays() { return correctionDays; }
    public void setCorrectionDays(Integer correctionDays) { this.correctionDays = correctionDays; }
    public Integer getRecordDays() { return recordDays; }
    public void setRecordDays(Integer recordDays) { this.recordDays = recordDays; }
    public String getHoursRule() { return hoursRule; }
    public void setHoursRule(String hoursRule) { this.hoursRule = hoursRule; }
    public String getSource() { return source; }
    public void setSource(String source) { this.source = source; }
}
