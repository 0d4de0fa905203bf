package org.ciyan.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.ciyan.platform.Sha256;

/** Loads a seed file if it is new or changed; loading it and recording that are one transaction. */
@ApplicationScoped
class SeedFiles {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    /** The files of a folder, by name. */
    List<Path> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional
    void ifNew(Path file, Consumer<Path> reader) {
        var hash = Sha256.of(file);
        var known = em.find(SeedFile.class, file.getFileName().toString());
        if (known == null) {
            known = new SeedFile(file.getFileName().toString());
            em.persist(known);
        }
        if (!known.isUpToDate(hash)) {
            known.loaded(hash, clock.instant());
            reader.accept(file);
        }
    }
}
