package org.ciyan.body;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.organization.Organization;
import org.ciyan.organization.People;
import org.ciyan.organization.Scope;

/** Bodies nobody else uses, with people in them, and those who come to see them. */
@ApplicationScoped
public class BodyPeople {

    public static final LocalDate OPENED = LocalDate.of(2016, 1, 1);

    @Inject People people;
    @Inject BodyRegister register;
    @Inject Bodies bodies;
    @Inject Organization organization;

    /** A body of a new unit; unit, category and body have the same code. */
    public Body aBody(Body.Kind kind) {
        var code = "b" + UUID.randomUUID().toString().substring(0, 13);
        people.aUnit(code, null);
        return aBody(code, code, kind);
    }

    public Body aBody(String code, String unit, Body.Kind kind) {
        return register.open(Visitor.system(), code, new BodyRegister.Draft("党组织·演示", kind, unit, OPENED));
    }

    public People.Someone aMember(Body body, Office office) {
        return aMember(body, office, OPENED);
    }

    public People.Someone aMember(Body body, Office office, LocalDate from) {
        var someone = aCadreOf(body);
        register.seat(Visitor.system(), body.getCode(), someone.code(), office, 1, from);
        return someone;
    }

    /** Somebody of its unit, with no seat. */
    public People.Someone aCadreOf(Body body) {
        return people.aCadre("c" + UUID.randomUUID().toString().substring(0, 13), body.getUnit().getCode(),
                body.getUnit().getCode(), null);
    }

    public String nameOf(People.Someone someone) {
        return organization.cadre(someone.id(), OPENED).name();
    }

    public static Visitor as(People.Someone someone) {
        return new Visitor(someone.code(), someone.code(), someone.id(), Optional.empty(), Optional.empty(),
                Optional.empty(), false);
    }

    public Visitor department(String unit) {
        var scope = Optional.of(scope(unit));
        return new Visitor("department", "department", null, Optional.empty(), scope, scope, false);
    }

    public Visitor inspector(String unit) {
        return new Visitor("inspector", "inspector", null, Optional.empty(), Optional.empty(),
                Optional.of(scope(unit)), false);
    }

    public Visitor keeper(String unit) {
        return new Visitor("keeper", "keeper", null, Optional.of(scope(unit)), Optional.empty(),
                Optional.empty(), false);
    }

    private Scope scope(String unit) {
        return people.scope(unit);
    }
}
