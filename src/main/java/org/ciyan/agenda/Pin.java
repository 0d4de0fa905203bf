package org.ciyan.agenda;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.material.Extent;

/** That a version of a material is studied under an item. */
@Entity
@Table(name = "agenda_pin")
class Pin implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "item_id") private long itemId;
    @Column(name = "material_version_id") private long versionId;
    @Enumerated(EnumType.STRING) @Column(name = "read_as") private Extent readAs;

    protected Pin() { }

    Pin(long itemId, long versionId, Extent readAs) {
        this.itemId = itemId;
        this.versionId = versionId;
        this.readAs = readAs;
    }

    long getItemId() { return itemId; }
    long getVersionId() { return versionId; }
    Extent getReadAs() { return readAs; }
}
