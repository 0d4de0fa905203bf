package org.ciyan.material.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.material.MaterialStamp;
import org.ciyan.material.MaterialVersion;
import org.ciyan.material.Materials;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One material, in its latest version or the one asked for. */
@Named
@RequestScoped
public class MaterialView {

    @Inject @Param String code;
    @Inject @Param Integer version;
    @Inject CurrentUser user;
    @Inject Materials materials;

    private MaterialVersion shown;
    private String why;

    @PostConstruct
    void load() {
        shown = version == null ? materials.latest(code) : materials.version(code, version);
    }

    public void withdraw() {
        materials.withdraw(Visitor.of(user), code, why);
        Faces.redirect(Faces.getRequestContextPath() + "/material/material?code=%s", code);
    }

    public MaterialVersion getShown() { return shown; }
    public boolean isLatest() { return shown.getNumber() == shown.getMaterial().getNumber(); }
    public List<MaterialStamp> getHistory() { return materials.history(code); }
    public boolean isTheirs() { return materials.isTheirs(Visitor.of(user), shown.getMaterial().getUnit()); }
    public String getCode() { return code; }
    public String getWhy() { return why; }
    public void setWhy(String why) { this.why = why; }
}
