package org.ciyan.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.body.Body;
import org.ciyan.body.BodyPeople;
import org.ciyan.body.Meeting;
import org.ciyan.body.MeetingRule;
import org.ciyan.body.BodyRegister;
import org.ciyan.body.Office;
import org.ciyan.body.Visitor;
import org.ciyan.material.Extent;
import org.ciyan.material.MaterialKind;
import org.ciyan.material.MaterialVersion;
import org.ciyan.material.Materials;
import org.ciyan.organization.People;

/** A committee of three with a study secretary, and sessions of it. */
@ApplicationScoped
public class SessionFixture {

    @Inject BodyPeople people;
    @Inject BodyRegister register;
    @Inject Materials materials;
    @Inject Preparation preparation;

    /** With a rule of its own: a first item, a day of notice, seven days for corrections, three for the record. */
    public Committee aCommittee() {
        var body = people.aBody(Body.Kind.COMMITTEE);
        register.enter(Visitor.system(), Meeting.COMMITTEE_MEETING, new MeetingRule.Draft(body.getCode(), null,
                Meeting.COMMITTEE_MEETING, BodyPeople.OPENED, true, 1, null, null, 7, 3, null, "演示"));
        return new Committee(body, people.aMember(body, Office.SECRETARY), people.aMember(body, Office.DEPUTY),
                people.aMember(body, Office.MEMBER), people.aMember(body, Office.STUDY_SECRETARY));
    }

    public MaterialVersion aMaterial(Committee committee) {
        return materials.enter(committee.asKeeper(), null, committee.body().getUnit().getCode(),
                new MaterialVersion.Draft("材料 " + UUID.randomUUID(), "来源", MaterialKind.SPEECH,
                        LocalDate.of(2026, 5, 1), null, Extent.FULL, "一段。", null, Set.of()), null);
    }

    public AgendaSession aSession(Committee committee, LocalDateTime at) {
        return preparation.begin(committee.asKeeper(), committee.body().getCode(), draft(committee, at));
    }

    public static SessionDraft draft(Committee committee, LocalDateTime at) {
        return new SessionDraft(Meeting.COMMITTEE_MEETING, "第1次会议", at, "三楼会议室", committee.head().code(),
                committee.keeper().code());
    }

    public static ItemDraft item(Committee committee, MaterialVersion... studied) {
        return new ItemDraft(ItemKind.FIRST, "学习重要讲话", committee.head().code(), List.of(studied).stream()
                .map(v -> new ItemDraft.Wanted(v.getMaterial().getCode(), null, Extent.FULL)).toList());
    }

    /** A body and its people. */
    public record Committee(Body body, People.Someone head, People.Someone deputy, People.Someone member,
            People.Someone keeper) {

        public Visitor asKeeper() {
            return BodyPeople.as(keeper);
        }

        public Visitor asHead() {
            return BodyPeople.as(head);
        }

        public Visitor asMember() {
            return BodyPeople.as(member);
        }
    }
}
