package org.ciyan.material.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.material.MaterialImports;
import org.ciyan.material.MaterialUpload;
import org.ciyan.material.Materials;
import org.ciyan.material.RowJudgement;
import org.ciyan.organization.Unit;
import org.ciyan.platform.web.Messages;
import org.ciyan.platform.web.UploadedFile;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A table of materials: uploaded, rehearsed, taken, undone. */
@Named
@RequestScoped
public class ImportMaterialsView {

    @Inject @Param Long id;
    @Inject @Param String refused;
    @Inject CurrentUser user;
    @Inject Materials materials;
    @Inject MaterialImports imports;
    @Inject Messages messages;

    private Visitor visitor;
    private List<Unit> banks;
    private MaterialUpload upload;
    private List<RowJudgement> rows;
    private String unit;
    private Part file;

    @PostConstruct
    void load() {
        visitor = Visitor.of(user);
        banks = materials.banks(visitor);
        if (banks.isEmpty()) {
            throw new NotFound("banks");
        }
        upload = id == null ? null : imports.table(visitor, id);
    }

    public void send() {
        if (file == null || file.getSize() == 0) {
            throw new Rejected("material.no-file");
        }
        try (var sent = UploadedFile.of(file)) {
            show(imports.upload(visitor, unit, sent.name(), sent.path()));
        }
    }

    public void take() {
        imports.take(visitor, id);
        show(id);
    }

    public void undo() {
        imports.undo(visitor, id);
        show(id);
    }

    private static void show(long number) {
        Faces.redirect(Faces.getRequestContextPath() + "/material/import-materials?id=" + number);
    }

    public List<RowJudgement> getRows() {
        if (rows == null) {
            rows = imports.rehearse(visitor, id);
        }
        return rows;
    }

    public long count(String outcome) {
        return getRows().stream().filter(row -> row.outcome().name().equals(outcome)).count();
    }

    public String why(RowJudgement row) {
        return messages.say(row.reason(), row.args().toArray());
    }

    public boolean isTaken() { return upload.getTakenAt() != null && upload.getUndoneAt() == null; }
    public boolean isUseful() { return count("NEW") + count("CHANGED") > 0; }
    public boolean isRefused() { return refused != null && !refused.isBlank(); }
    public MaterialUpload getUpload() { return upload; }
    public List<MaterialUpload> getTables() { return imports.tables(visitor); }
    public List<Unit> getBanks() { return banks; }
    public Long getId() { return id; }
    public String getUnit() { return unit; }
    public void setUnit(String unit) { this.unit = unit; }
    public Part getFile() { return file; }
    public void setFile(Part file) { this.file = file; }
}
