package org.ciyan.seed;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A seed file as last loaded. */
@Entity
@Table(name = "seed_file")
public class SeedFile implements Serializable {

    @Id private String name;
    private String hash;
    @Column(name = "loaded_at") private Instant loadedAt;

    protected SeedFile() { }

    SeedFile(String name) {
        this.name = name;
    }

    boolean isUpToDate(String present) {
        return present.equals(hash);
    }

    void loaded(String present, Instant at) {
        hash = present;
        loadedAt = at;
    }
}
