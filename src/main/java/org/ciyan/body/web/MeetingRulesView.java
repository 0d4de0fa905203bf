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
import org.ciyan.body.BodyRegister;
import org.ciyan.body.Meeting;
import org.ciyan.body.MeetingRule;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.organization.Organization;
import org.omnifaces.util.Faces;

/** The rules for meetings, as everybody may read them; the organization department of the county records new ones. */
@Named
@RequestScoped
public class MeetingRulesView {

    @Inject CurrentUser user;
    @Inject Bodies bodies;
    @Inject BodyRegister register;
    @Inject Organization organization;
    @Inject Clock clock;

    private Body.Kind bodyKind;
    private Meeting meeting = Meeting.COMMITTEE_MEETING;
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
    }

    public void enter() {
        register.enter(Visitor.of(user), meeting, new MeetingRule.Draft(null, bodyKind, meeting, from, firstItem,
                noticeDays, least, per, correctionDays, recordDays,
                hoursRule == null || hoursRule.isBlank() ? null : hoursRule.strip(), source));
        Faces.redirect(Faces.getRequestContextPath() + "/body/meeting-rules");
    }

    /** Without those of single bodies; the latest first. */
    public List<MeetingRule> getRules() {
        return bodies.rules().stream().filter(rule -> rule.getBodyId() == null).toList();
    }

    public boolean isSettingUp() {
        return Visitor.of(user).sets().filter(organization::isWhole).isPresent();
    }

    public Meeting[] getMeetings() { return Meeting.values(); }
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
