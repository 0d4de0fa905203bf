package org.ciyan.organization;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The units that somebody may see in a role, each with what lies below it (干部管理权限). Lists of people take one as a
 * parameter; only {@code identity.CurrentUser} hands them out, so forgetting it does not compile.
 *
 * @param tops at least one; none lies below another; by code
 */
public record Scope(List<Top> tops) implements Serializable {

    /** A unit and everything below it. */
    record Top(String unitCode, String path) implements Serializable { }

    public static Scope of(Unit top) {
        return new Scope(List.of(new Top(top.getCode(), top.getPath())));
    }

    /** The scope that covers exactly what these cover together. */
    public static Scope all(List<Scope> scopes) {
        var tops = scopes.stream().flatMap(scope -> scope.tops.stream()).distinct().toList();
        return new Scope(tops.stream().filter(top -> tops.stream().noneMatch(above -> isBelow(top, above)))
                .sorted(Comparator.comparing(Top::unitCode)).toList());
    }

    private static boolean isBelow(Top top, Top above) {
        return !top.equals(above) && top.path().startsWith(above.path());
    }

    public boolean covers(Unit unit) {
        return covers(unit.getPath());
    }

    public boolean covers(CadreRow cadre) {
        return covers(cadre.unitPath());
    }

    /** @param path of a unit ({@link Unit#getPath}) */
    public boolean covers(String path) {
        return paths().anyMatch(path::startsWith);
    }

    /** The part of this scope below a unit inside it. */
    public Scope narrowedTo(Unit unit) {
        return covers(unit) ? of(unit) : this;
    }

    /** The code of the first top unit. */
    public String unitCode() {
        return tops.get(0).unitCode();
    }

    boolean isTop(Unit unit) {
        return tops.stream().anyMatch(top -> top.unitCode().equals(unit.getCode()));
    }

    /** The beginnings of the paths ({@link Unit#getPath}) of all units in it. */
    public Stream<String> paths() {
        return tops.stream().map(Top::path);
    }
}
