package org.ciyan.material;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.body.Visitor;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.organization.Organization;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;
import org.ciyan.platform.Words;
import org.ciyan.platform.document.DocumentText;
import org.ciyan.platform.files.FileStore;
import org.ciyan.platform.sheet.SheetReader;
import org.ciyan.platform.sheet.SheetRow;

/**
 * Materials out of files: a document's text, to be looked through by a person; a table, rehearsed before it is taken.
 * The rehearsal is made anew from the file each time, so that it is true of the bank as it is.
 */
@ApplicationScoped
@Transactional
public class MaterialImports {

    static final int MOST_ROWS = 2000;
    private static final int LONGEST_NAME = 100;

    @Inject MaterialStore store;
    @Inject Materials materials;
    @Inject MaterialColumns columns;
    @Inject Organization organization;
    @Inject FileStore files;
    @Inject Words words;
    @Inject Clock clock;

    /**
     * Keeps a document and takes out its text.
     *
     * @throws Rejected as {@link DocumentText#of}
     */
    public Extract extract(Visitor visitor, String name, Path file) {
        if (!materials.isEntering(visitor)) {
            throw new NotFound("banks");
        }
        var text = DocumentText.of(file);
        return new Extract(keep(visitor, name, file, null).getId(), text);
    }

    /**
     * Keeps a table for the bank of a unit.
     *
     * @return its number
     * @throws Rejected as {@link SheetReader#read}; {@code material.too-many-rows}
     */
    @Audited("material.upload")
    public long upload(Visitor visitor, @Subject String unitCode, String name, Path file) {
        var unit = organization.unit(unitCode);
        if (!materials.isTheirs(visitor, unit)) {
            throw new NotFound("bank of " + unitCode);
        }
        rows(file);
        return keep(visitor, name, file, unit.getId()).getId();
    }

    private MaterialUpload keep(Visitor visitor, String name, Path file, Long unitId) {
        var kept = files.keep(() -> Files.newInputStream(file));
        var upload = new MaterialUpload(kept, name.substring(0, name.offsetByCodePoints(0,
                Math.min(LONGEST_NAME, name.codePointCount(0, name.length())))), unitId, clock.instant(),
                visitor.account());
        store.add(upload);
        return upload;
    }

    private List<SheetRow> rows(Path file) {
        var rows = new ArrayList<SheetRow>();
        new SheetReader(columns.columns(), headers -> { }).read(file, row -> {
            if (rows.size() == MOST_ROWS) {
                throw new Rejected("material.too-many-rows", MOST_ROWS);
            }
            rows.add(row);
        });
        return rows;
    }

    /** The file that a version was taken from. @throws NotFound if there is none */
    public MaterialUpload original(String code, int number) {
        var id = materials.version(code, number).getUploadId();
        return (id == null ? Optional.<MaterialUpload>empty() : store.upload(id))
                .orElseThrow(() -> new NotFound("original of " + code));
    }

    /** Writes a file to a stream. */
    public void write(MaterialUpload upload, OutputStream out) {
        files.write(upload.file(), out);
    }

    /** The tables that the visitor sent, the latest first. */
    public List<MaterialUpload> tables(Visitor visitor) {
        return store.tables(visitor.account());
    }

    /** @throws NotFound unless the visitor sent it */
    public MaterialUpload table(Visitor visitor, long id) {
        return store.upload(id).filter(upload -> upload.getUploadedBy().equals(visitor.account())
                && upload.getUnitId() != null).orElseThrow(() -> new NotFound("table " + id));
    }

    /** What each row of a table would do now; one query for all rows. */
    public List<RowJudgement> rehearse(Visitor visitor, long id) {
        var rows = rows(table(visitor, id));
        var today = LocalDate.now(clock);
        var known = store.titled(rows.stream().map(row -> row.get("title").strip()).collect(Collectors.toSet()));
        var seen = new HashSet<List<Object>>();
        return rows.stream().map(row -> judge(row, today, known, seen)).toList();
    }

    private RowJudgement judge(SheetRow row, LocalDate today, List<MaterialVersion> known, HashSet<List<Object>> seen) {
        MaterialVersion.Draft draft;
        try {
            draft = columns.draft(row, today);
        } catch (Rejected no) {
            return RowJudgement.bad(row.number(), row.get("title"), no);
        }
        if (!seen.add(Arrays.asList(draft.title(), draft.publishedOn()))) {
            return RowJudgement.bad(row.number(), draft.title(), new Rejected("material.row-twice"));
        }
        var there = known.stream().filter(v -> v.getTitle().equals(draft.title()) && v.isOf(draft.publishedOn()))
                .findFirst();
        if (there.isEmpty()) {
            return new RowJudgement(row.number(), draft.title(), RowJudgement.Outcome.NEW, null, draft, null,
                    List.of());
        }
        var whole = merged(draft, there.get());
        return new RowJudgement(row.number(), draft.title(), whole.equals(there.get().draft())
                ? RowJudgement.Outcome.SAME : RowJudgement.Outcome.CHANGED, there.get().getMaterial().getCode(), whole,
                null, List.of());
    }

    /** A table brings no text and empties no cell: what it does not say stays. */
    private static MaterialVersion.Draft merged(MaterialVersion.Draft row, MaterialVersion there) {
        return new MaterialVersion.Draft(row.title(), row.source(),
                row.kind() == MaterialKind.OTHER ? there.getKind() : row.kind(), row.publishedOn(),
                row.receivedOn() == null ? there.getReceivedOn() : row.receivedOn(), there.getExtent(), there.getText(),
                row.link() == null ? there.getLink() : row.link(),
                row.audience().isEmpty() ? there.getAudience() : row.audience());
    }

    private List<SheetRow> rows(MaterialUpload upload) {
        Path copy = null;
        try {
            copy = Files.createTempFile("materials", ".table");
            try (var out = Files.newOutputStream(copy)) {
                files.write(upload.file(), out);
            }
            return rows(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (copy != null) {
                copy.toFile().delete();
            }
        }
    }

    /**
     * Takes the good rows of a table, all in one commit; nothing happens if they were taken.
     *
     * @return how many materials are new or changed
     */
    @Audited("material.take")
    public int take(Visitor visitor, @Subject long id) {
        var upload = table(visitor, id);
        store.lock(upload);
        if (upload.getTakenAt() != null && upload.getUndoneAt() == null) {
            return 0;
        }
        var unit = organization.unit(upload.getUnitId());
        if (!materials.isTheirs(visitor, unit)) {
            throw new NotFound("bank of " + unit.getCode());
        }
        int taken = 0;
        for (var row : rehearse(visitor, id)) {
            if (row.outcome() == RowJudgement.Outcome.NEW) {
                materials.keep(visitor, Materials.made(), unit, row.draft(), id);
                taken++;
            } else if (row.outcome() == RowJudgement.Outcome.CHANGED) {
                materials.add(visitor, materials.latest(row.code()).getMaterial(), row.draft(), id);
                taken++;
            }
        }
        upload.take(clock.instant());
        return taken;
    }

    /**
     * Undoes it: what was new is withdrawn, what was changed becomes as it was before; what has been revised since
     * stays.
     */
    @Audited("material.undo")
    public void undo(Visitor visitor, @Subject long id) {
        var upload = table(visitor, id);
        store.lock(upload);
        if (upload.getTakenAt() == null || upload.getUndoneAt() != null) {
            throw new Rejected("material.not-taken");
        }
        var why = words.say(Words.CHINESE, "material.import-undone", upload.getFileName());
        for (var made : store.ofUpload(id)) {
            var material = made.getMaterial();
            if (made.getNumber() == material.getNumber() && !material.isWithdrawn()) {
                if (made.getNumber() == 1) {
                    material.withdraw(why, clock.instant(), visitor.account());
                } else {
                    materials.add(visitor, material,
                            materials.version(material.getCode(), made.getNumber() - 1).draft(), null);
                }
            }
        }
        upload.undo(clock.instant());
    }

    /** A document's text, to be looked through. @param uploadId names the file when the material is entered */
    public record Extract(long uploadId, String text) { }
}
