package org.ciyan.organization;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A category of cadres (干部类别) that the plan sets targets for. */
@Entity
@Table(name = "cadre_category")
public class CadreCategory implements Serializable {

    @Id private String code;
    private String name;
    @Column(name = "name_en") private String nameEn;
    private int sort;

    protected CadreCategory() { }

    CadreCategory(String code, String name, String nameEn, int sort) {
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.sort = sort;
    }

    public String getCode() { return code; }
    public String getName() { return name; }
    public String getNameEn() { return nameEn; }
    public int getSort() { return sort; }
}
