package org.ciyan.organization;

import java.io.Serializable;
import java.time.LocalDate;

/** A cadre as in a roster, with the post that began last; {@code post} is null if there never was one. */
public record RosterEntry(String code, String name, String pinyin, String initials,
        LocalDate partyMemberSince, Appointment post)
        implements Serializable { }
