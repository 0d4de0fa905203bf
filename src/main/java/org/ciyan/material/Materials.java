package org.ciyan.material;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.body.Bodies;
import org.ciyan.body.BodyRow;
import org.ciyan.body.Visitor;
import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Page;
import org.ciyan.kernel.Rejected;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Unit;
import org.ciyan.platform.Audited;
import org.ciyan.platform.RandomCode;
import org.ciyan.platform.Subject;

/** The bank of study materials: finds them, enters, revises and withdraws them. */
@ApplicationScoped
@Transactional
public class Materials {

    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_SOURCE = 100;
    public static final int LONGEST_LINK = 500;
    static final int LONGEST_REASON = 200;
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9-]{1,38}";

    @Inject MaterialStore store;
    @Inject Bodies bodies;
    @Inject Organization organization;
    @Inject Clock clock;

    /** A page of the bank; two queries. @param number from 0 */
    public Page<MaterialRow> rows(MaterialWanted wanted, int number, int size) {
        return Page.of(number, size, count(wanted), (from, most) -> some(wanted, from, most));
    }

    /** @param from from 0 */
    public List<MaterialRow> some(MaterialWanted wanted, int from, int most) {
        return store.rows(wanted, from, most);
    }

    public long count(MaterialWanted wanted) {
        return store.count(wanted);
    }

    /** The latest version. @throws NotFound if there is no such material */
    public MaterialVersion latest(String code) {
        var material = material(code);
        return version(material, material.getNumber());
    }

    /** @throws NotFound if there is no such version */
    public MaterialVersion version(String code, int number) {
        return version(material(code), number);
    }

    private MaterialVersion version(Material material, int number) {
        return store.version(material, number).orElseThrow(() -> new NotFound("version " + number));
    }

    /** These versions by id, without their texts; one query. */
    public Map<Long, MaterialTitle> titles(Collection<Long> ids) {
        return store.titles(ids).stream().collect(Collectors.toMap(MaterialTitle::id, Function.identity()));
    }

    /** When each version was entered, the latest first; one query. */
    public List<MaterialStamp> history(String code) {
        return store.stamps(material(code));
    }

    public boolean has(String code) {
        return store.byCode(code).isPresent();
    }

    private Material material(String code) {
        return store.byCode(code).orElseThrow(() -> new NotFound("material " + code));
    }

    /** Whether the visitor may enter materials into some bank. */
    public boolean isEntering(Visitor visitor) {
        return visitor.all() || visitor.sets().isPresent() || visitor.keeps().isPresent()
                || !bodies.kept(visitor).isEmpty();
    }

    /** The units into whose banks the visitor may enter materials, in the order of the tree. */
    public List<Unit> banks(Visitor visitor) {
        var kept = kept(visitor);
        return organization.units().stream().filter(unit -> mayEnter(visitor, kept, unit)).toList();
    }

    private Set<String> kept(Visitor visitor) {
        return bodies.kept(visitor).stream().map(BodyRow::unitCode).collect(Collectors.toSet());
    }

    private static boolean mayEnter(Visitor visitor, Set<String> kept, Unit unit) {
        return visitor.all() || kept.contains(unit.getCode())
                || visitor.sets().filter(scope -> scope.covers(unit)).isPresent()
                || visitor.keeps().filter(scope -> scope.covers(unit)).isPresent();
    }

    /** Whether the visitor may revise and withdraw what is in the bank of that unit. */
    public boolean isTheirs(Visitor visitor, Unit unit) {
        return mayEnter(visitor, kept(visitor), unit);
    }

    /**
     * Enters a material into the bank of a unit.
     *
     * @param code null for one that is made up
     * @param uploadId the file its text was taken from; null if it was typed
     * @throws NotFound if the visitor may not
     * @throws Rejected as {@link MaterialRules#checked}; {@code material.known}, {@code material.code-taken}
     */
    @Audited("material.enter")
    public MaterialVersion enter(Visitor visitor, @Subject String code, String unitCode, MaterialVersion.Draft draft,
            Long uploadId) {
        var unit = organization.unit(unitCode);
        if (!isTheirs(visitor, unit)) {
            throw new NotFound("bank of " + unitCode);
        }
        var clean = MaterialRules.checked(draft, LocalDate.now(clock));
        store.titled(List.of(clean.title())).stream().filter(known -> known.isOf(clean.publishedOn())).findFirst()
                .ifPresent(known -> {
                    throw new Rejected("material.known", known.getMaterial().getCode());
                });
        if (code != null && (!code.matches(CODE) || store.byCode(code).isPresent())) {
            throw new Rejected("material.code-taken", code);
        }
        return keep(visitor, code == null ? made() : code, unit, clean, uploadOf(visitor, uploadId));
    }

    MaterialVersion keep(Visitor visitor, String code, Unit unit, MaterialVersion.Draft clean, Long uploadId) {
        var now = clock.instant();
        var material = new Material(code, unit, now);
        store.add(material);
        var first = new MaterialVersion(material, 1, clean, uploadId, now, visitor.account());
        store.add(first);
        return first;
    }

    static String made() {
        return "M-" + RandomCode.of128Bits().replaceAll("[^A-Za-z0-9]", "").substring(0, 10);
    }

    /** Only one's own: whoever names another's file is told there is none. */
    private Long uploadOf(Visitor visitor, Long uploadId) {
        return uploadId == null ? null : store.upload(uploadId)
                .filter(upload -> upload.getUploadedBy().equals(visitor.account()))
                .orElseThrow(() -> new NotFound("upload")).getId();
    }

    /**
     * Adds a version; none if nothing has changed.
     *
     * @param known number of the version that the writer has seen
     * @throws NotFound if the visitor may not
     * @throws Conflict {@code material.changed-elsewhere} if there is a later one
     * @throws Rejected as {@link MaterialRules#checked}; {@code material.is-withdrawn}
     */
    @Audited("material.revise")
    public MaterialVersion revise(Visitor visitor, @Subject String code, int known, MaterialVersion.Draft draft,
            Long uploadId) {
        var material = theirs(visitor, code);
        if (material.isWithdrawn()) {
            throw new Rejected("material.is-withdrawn");
        }
        var before = version(material, material.getNumber());
        var clean = MaterialRules.checked(draft, LocalDate.now(clock));
        if (before.draft().equals(clean)) {
            return before;
        }
        if (known != material.getNumber()) {
            throw new Conflict("material.changed-elsewhere");
        }
        return add(visitor, material, clean, uploadOf(visitor, uploadId));
    }

    MaterialVersion add(Visitor visitor, Material material, MaterialVersion.Draft clean, Long uploadId) {
        var later = new MaterialVersion(material, material.next(), clean, uploadId,
                clock.instant(), visitor.account());
        store.add(later);
        return later;
    }

    /**
     * Withdraws a material. Bodies that have studied it or mean to are told on their pages; what was studied stays.
     *
     * @throws NotFound if the visitor may not
     * @throws Rejected {@code material.no-reason}
     */
    @Audited("material.withdraw")
    public void withdraw(Visitor visitor, @Subject String code, String why) {
        var material = theirs(visitor, code);
        if (why == null || why.isBlank() || why.strip().length() > LONGEST_REASON) {
            throw new Rejected("material.no-reason", LONGEST_REASON);
        }
        if (!material.isWithdrawn()) {
            material.withdraw(why.strip(), clock.instant(), visitor.account());
        }
    }

    private Material theirs(Visitor visitor, String code) {
        var material = material(code);
        if (!isTheirs(visitor, material.getUnit())) {
            throw new NotFound("material " + code);
        }
        store.lock(material);
        return material;
    }
}
