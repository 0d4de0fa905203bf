package org.ciyan.agenda.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ciyan.agenda.AgendaLine;
import org.ciyan.agenda.ItemDraft;
import org.ciyan.agenda.ItemKind;
import org.ciyan.agenda.PinnedMaterial;
import org.ciyan.body.SeatRow;
import org.ciyan.material.Extent;

/** What stands in the form of an item. */
public final class ItemForm {

    private ItemKind kind = ItemKind.STUDY;
    private String title;
    private String lead;
    private String material;
    private Extent readAs = Extent.FULL;
    private List<PinnedMaterial> pinned = List.of();
    private String[] kept = {};

    void show(AgendaLine line, List<SeatRow> seats) {
        kind = line.kind();
        title = line.title();
        lead = seats.stream().filter(seat -> line.leadId() != null && line.leadId().equals(seat.cadreId()))
                .map(SeatRow::code).findFirst().orElse(null);
        pinned = line.pins();
        kept = pinned.stream().map(PinnedMaterial::code).toArray(String[]::new);
    }

    /** What was pinned and is to stay, in its version; and the one that is added. */
    ItemDraft draft() {
        var wanted = new ArrayList<ItemDraft.Wanted>();
        pinned.stream().filter(pin -> Stream.of(kept).anyMatch(pin.code()::equals))
                .forEach(pin -> wanted.add(new ItemDraft.Wanted(pin.code(), pin.version(), pin.readAs())));
        if (material != null && !material.isBlank()) {
            wanted.add(new ItemDraft.Wanted(material, null, readAs));
        }
        return new ItemDraft(kind, title, lead, wanted);
    }

    public ItemKind getKind() { return kind; }
    public void setKind(ItemKind kind) { this.kind = kind; }
    public String getTitle() { return title; }
    public void setTitle(String title) { this.title = title; }
    public String getLead() { return lead; }
    public void setLead(String lead) { this.lead = lead; }
    public String getMaterial() { return material; }
    public void setMaterial(String material) { this.material = material; }
    public Extent getReadAs() { return readAs; }
    public void setReadAs(Extent readAs) { this.readAs = readAs; }
    public List<PinnedMaterial> getPinned() { return pinned; }
    public String[] getKept() { return kept.clone(); }
    public void setKept(String[] kept) { this.kept = kept.clone(); }
}
