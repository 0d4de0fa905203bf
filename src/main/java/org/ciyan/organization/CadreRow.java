package org.ciyan.organization;

import java.io.Serializable;
import java.time.LocalDate;

/** A cadre as of a date: who, where, in which category. */
public record CadreRow(long id, String code, String name, String unitCode, String unitName, String unitPath,
        String post, String category, String categoryName, LocalDate partyMemberSince) implements Serializable {

    public boolean isPartyMember(LocalDate day) {
        return partyMemberSince != null && !partyMemberSince.isAfter(day);
    }

    public long getId() { return id; }
    public String getCode() { return code; }
    public String getName() { return name; }
    public String getUnitCode() { return unitCode; }
    public String getUnitName() { return unitName; }
    public String getPost() { return post; }
    public String getCategory() { return category; }
    public String getCategoryName() { return categoryName; }
}
