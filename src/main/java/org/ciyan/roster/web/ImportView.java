package org.ciyan.roster.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.kernel.NotFound;
import org.ciyan.organization.CadreCategory;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Unit;
import org.ciyan.platform.web.Messages;
import org.ciyan.roster.Difference;
import org.ciyan.roster.ImportAccess;
import org.ciyan.roster.Outcome;
import org.ciyan.roster.Reason;
import org.ciyan.roster.RosterImport;
import org.ciyan.roster.RosterImports;
import org.ciyan.roster.RosterRow;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One uploaded roster: what it would change, what it changed, and what can be done about it. */
@Named
@RequestScoped
public class ImportView {

    static final int SIZE = 50;
    /** The tab beside the outcomes: cadres who serve and are not in the file. */
    static final String ABSENT = "absent";
    private static final Set<String> ESSENCE = Set.of("unit", "post", "category", "from");

    @Inject @Param Long id;
    @Inject @Param String show;
    @Inject @Param Integer page;
    @Inject RosterImports imports;
    @Inject Organization organization;
    @Inject ImportAccess access;
    @Inject Messages messages;

    private RosterImport upload;
    private List<Tab> tabs;
    private Map<String, String> units;
    private Map<String, String> categories;

    @PostConstruct
    void load() {
        access.check();
        if (id == null) {
            throw new NotFound("import");
        }
        upload = imports.find(id);
        tabs = List.of(new Tab("BAD", upload.getBad()), new Tab("NEW", upload.getFresh()),
                new Tab("TRANSFERRED", upload.getTransferred()), new Tab("CORRECTED", upload.getCorrected()),
                new Tab("SAME", upload.getSame()), new Tab(ABSENT, upload.getAbsent()));
        show = tabs.stream().filter(t -> t.name().equals(show)).findFirst()
                .or(() -> tabs.stream().filter(t -> t.count() > 0).findFirst()).orElse(tabs.get(0)).name();
        page = page == null ? 1 : Math.max(1, Math.min(page, getPages()));
    }

    public void takeAll() { act(() -> imports.take(id, false)); }
    public void takeGood() { act(() -> imports.take(id, true)); }
    public void undo() { act(() -> imports.undo(id)); }
    public void goOn() { act(() -> imports.goOn(id)); }

    private void act(Runnable act) {
        act.run();
        Faces.redirect(Faces.getRequestContextPath() + "/roster/import?id=" + id);
    }

    public List<RosterRow> getRows() {
        return isAbsentShown() ? List.of() : imports.rows(id, Outcome.valueOf(show), (page - 1) * SIZE, SIZE);
    }

    public List<Map.Entry<String, String>> getAbsent() {
        return isAbsentShown() ? imports.absent(id).entrySet().stream().skip((page - 1L) * SIZE).limit(SIZE).toList()
                : List.of();
    }

    /** The name of the unit or category with this code; values of other columns stay as they are. */
    public String say(String column, String value) {
        if (units == null) {
            units = organization.units().stream().collect(Collectors.toMap(Unit::getCode, Unit::getName));
            categories = organization.categories().stream()
                    .collect(Collectors.toMap(CadreCategory::getCode, CadreCategory::getName));
        }
        return switch (column) {
            case "unit" -> units.getOrDefault(value, value);
            case "category" -> categories.getOrDefault(value, value);
            default -> value;
        };
    }

    public String why(Reason reason) {
        return messages.say(reason.key(), reason.args().toArray());
    }

    /** The differences to show: the essential columns of a new cadre, all columns of others. */
    public List<Difference> differences(RosterRow row) {
        return row.getDifferences().stream().filter(d -> row.getWas() != null || ESSENCE.contains(d.column())).toList();
    }

    public RosterImport getUpload() { return upload; }
    public List<Tab> getTabs() { return tabs; }
    public String getShow() { return show; }
    public int getPage() { return page; }
    public boolean isAbsentShown() { return show.equals(ABSENT); }
    public int getCount() { return tabs.stream().filter(t -> t.name().equals(show)).findFirst().orElseThrow().count(); }
    public int getPages() { return Math.max(1, (getCount() + SIZE - 1) / SIZE); }

    /** An outcome and how many rows have it. */
    public record Tab(String name, int count) { }
}
