package org.ciyan.agenda;

import java.util.List;

import org.ciyan.material.Extent;

/**
 * What is said of an item.
 *
 * @param lead code of the lead reader, who has a seat in the body; null if none is named
 * @param materials what is studied
 */
public record ItemDraft(ItemKind kind, String title, String lead, List<Wanted> materials) {

    public ItemDraft {
        materials = materials == null ? List.of() : List.copyOf(materials);
    }

    /** @param version number of the version; null for the latest @param readAs how much of it is studied */
    public record Wanted(String code, Integer version, Extent readAs) { }
}
