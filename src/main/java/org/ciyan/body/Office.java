package org.ciyan.body;

/**
 * What somebody is in a body: secretary 书记（组长）, deputy 副书记（副组长）, commissioner of a branch 支部委员, member 成员
 * （委员、党员）, or its study secretary 学习秘书, who keeps its records.
 */
public enum Office {

    SECRETARY, DEPUTY, COMMISSIONER, MEMBER, STUDY_SECRETARY;

    /** Whether its holder is expected at meetings. A study secretary who is a member has a second seat. */
    public boolean isMember() {
        return this != STUDY_SECRETARY;
    }
}
