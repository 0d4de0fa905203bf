package org.ciyan.material.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.ciyan.body.Body;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.material.Extent;
import org.ciyan.material.MaterialImports;
import org.ciyan.material.MaterialKind;
import org.ciyan.material.Materials;
import org.ciyan.organization.Unit;
import org.ciyan.platform.web.UploadedFile;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Enters a material or revises one: by hand, by pasting, or out of a file whose text is looked through first. */
@Named
@RequestScoped
public class EditMaterialView {

    @Inject @Param String code;
    @Inject @Param String refused;
    @Inject CurrentUser user;
    @Inject Materials materials;
    @Inject MaterialImports imports;

    private List<Unit> banks;
    private final MaterialForm form = new MaterialForm();
    private Part file;

    @PostConstruct
    void load() {
        var visitor = Visitor.of(user);
        banks = materials.banks(visitor);
        if (banks.isEmpty()) {
            throw new NotFound("banks");
        }
        if (isRevision()) {
            var latest = materials.latest(code);
            if (!materials.isTheirs(visitor, latest.getMaterial().getUnit())) {
                throw new NotFound("material " + code);
            }
            form.show(latest);
        }
    }

    /** Puts the text of a file into the form; nothing is entered yet. */
    public void extract() {
        if (file == null || file.getSize() == 0) {
            throw new Rejected("material.no-file");
        }
        try (var sent = UploadedFile.of(file)) {
            form.take(imports.extract(Visitor.of(user), sent.name(), sent.path()), sent.name());
        }
    }

    public void save() {
        var visitor = Visitor.of(user);
        var kept = isRevision() ? materials.revise(visitor, code, form.getKnown(), form.draft(), form.getUploadId())
                : materials.enter(visitor, null, form.getUnit(), form.draft(), form.getUploadId());
        Faces.redirect(Faces.getRequestContextPath() + "/material/material?code=%s", kept.getMaterial().getCode());
    }

    public boolean isRevision() { return code != null && !code.isBlank(); }
    public boolean isRefused() { return refused != null && !refused.isBlank(); }
    public List<Unit> getBanks() { return banks; }
    public MaterialForm getForm() { return form; }
    public MaterialKind[] getKinds() { return MaterialKind.values(); }
    public Extent[] getExtents() { return Extent.values(); }
    public Body.Kind[] getBodyKinds() { return Body.Kind.values(); }
    public String getCode() { return code; }
    public Part getFile() { return file; }
    public void setFile(Part file) { this.file = file; }
}
