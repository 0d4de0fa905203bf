package org.ciyan.body.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.body.Body;
import org.ciyan.body.BodyRegister;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Unit;
import org.omnifaces.util.Faces;

/** The organization department opens a body. */
@Named
@RequestScoped
public class NewBodyView {

    @Inject CurrentUser user;
    @Inject BodyRegister register;
    @Inject Organization organization;
    @Inject Clock clock;

    private List<Unit> units;
    private String code;
    private String name;
    private Body.Kind kind;
    private String unit;
    private LocalDate openedOn;

    @PostConstruct
    void load() {
        units = organization.tree(user.scope(Role.AUDITOR));
        openedOn = LocalDate.now(clock);
    }

    public void open() {
        var body = register.open(Visitor.of(user), code == null ? null : code.strip(),
                new BodyRegister.Draft(name, kind, unit, openedOn));
        Faces.redirect(Faces.getRequestContextPath() + "/body/body?code=%s", body.getCode());
    }

    public List<Unit> getUnits() { return units; }
    public Body.Kind[] getKinds() { return Body.Kind.values(); }
    public String getCode() { return code; }
    public void setCode(String code) { this.code = code; }
    public String getName() { return name; }
    public void setName(String name) { this.name = name; }
    public Body.Kind getKind() { return kind; }
    public void setKind(Body.Kind kind) { this.kind = kind; }
    public String getUnit() { return unit; }
    public void setUnit(String unit) { this.unit = unit; }
    public LocalDate getOpenedOn() { return openedOn; }
    public void setOpenedOn(LocalDate openedOn) { this.openedOn = openedOn; }
}
