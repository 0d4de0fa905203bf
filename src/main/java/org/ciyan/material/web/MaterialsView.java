package org.ciyan.material.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.material.MaterialKind;
import org.ciyan.material.MaterialRow;
import org.ciyan.material.MaterialWanted;
import org.ciyan.material.Materials;
import org.ciyan.platform.web.DeskTable;
import org.ciyan.platform.web.LazyRows;
import org.omnifaces.cdi.Param;

/** The bank of study materials. */
@Named
@RequestScoped
public class MaterialsView {

    @Inject @Param String text;
    @Inject @Param String kind;
    @Inject @Param String withdrawn;
    @Inject CurrentUser user;
    @Inject Materials materials;
    @Inject DeskTable table;

    private LazyRows<MaterialRow, MaterialWanted.Order> rows;

    @PostConstruct
    void load() {
        rows = table.rows(MaterialWanted.Order.PUBLISHED, true, MaterialRow::code, new LazyRows.Source<>() {
            @Override
            public int count() {
                return (int) materials.count(wanted(MaterialWanted.Order.PUBLISHED, true));
            }

            @Override
            public List<MaterialRow> rows(MaterialWanted.Order by, boolean descending, int from, int most) {
                return materials.some(wanted(by, descending), from, most);
            }
        });
    }

    private MaterialWanted wanted(MaterialWanted.Order by, boolean descending) {
        return new MaterialWanted(text, Stream.of(MaterialKind.values()).filter(k -> k.name().equals(kind)).findFirst()
                .orElse(null), isWithdrawnToo(), by, descending);
    }

    public LazyRows<MaterialRow, MaterialWanted.Order> getRows() { return rows; }
    public DeskTable getTable() { return table; }
    public MaterialKind[] getKinds() { return MaterialKind.values(); }
    public String getText() { return text; }
    public String getKind() { return kind; }
    public boolean isWithdrawnToo() { return withdrawn != null && !withdrawn.isBlank(); }
    public boolean isNarrowed() { return Stream.of(text, kind).anyMatch(asked -> asked != null && !asked.isBlank()); }
    public boolean isEntering() { return materials.isEntering(Visitor.of(user)); }
}
