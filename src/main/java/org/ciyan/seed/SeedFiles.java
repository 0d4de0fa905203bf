package org.ciyan.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Has a file read if it is new or changed; reading it and noting that it was read are one transaction. */
@ApplicationScoped
class SeedFiles {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    @Transactional
    void ifNew(Path file, Consumer<Path> reader) {
        var hash = hash(file);
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

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
