package org.ciyan.register;

/**
 * The fields of the register, in their order ({@code policy.md} §2.2: 第一议题台账): of the body, of the meeting, of who
 * was there, of what was studied, of what was said, of what follows, and of the record itself.
 */
public enum RegisterField {

    NUMBER, BODY, BODY_KIND, BODY_CODE, MEETING, TITLE, AT, PLACE, HOST, RECORDER,
    EXPECTED, PRESENT, ABSENT, PROXY, OBSERVERS,
    MATERIAL, SOURCE, PUBLISHED, RECEIVED, EXTENT, PUBLIC, POSITION, LEAD,
    SPEECHES, PRACTICE, MEASURES, OWNERS, DUE, STATE,
    SUMMARY_NUMBER, ATTACHMENTS, ENTERED_BY, ENTERED_AT, LATE, LATE_REASON, SIGNED_BY;

    /** Whether it is said of each material or of each measure. */
    public boolean isOfSeveral() {
        return compareTo(MATERIAL) >= 0 && compareTo(PUBLIC) <= 0 || compareTo(MEASURES) >= 0 && compareTo(STATE) <= 0;
    }

    /** Whether it is the same for all sessions of a body. */
    public boolean isOfBody() {
        return this == BODY || this == BODY_KIND || this == BODY_CODE;
    }
}
