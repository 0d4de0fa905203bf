package org.ciyan.roster.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.ciyan.kernel.Rejected;
import org.ciyan.platform.sheet.SheetReader;
import org.ciyan.platform.web.Messages;
import org.ciyan.platform.web.UploadedFile;
import org.ciyan.roster.ImportAccess;
import org.ciyan.roster.RosterImport;
import org.ciyan.roster.RosterImports;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Where a roster is uploaded, and what was uploaded before. */
@Named
@RequestScoped
public class ImportsView {

    @Inject RosterImports imports;
    @Inject ImportAccess access;
    @Inject Messages messages;
    @Inject @Param String refused;

    private Part file;
    private List<RosterImport> latest;

    @PostConstruct
    void check() {
        access.check();
    }

    public void upload() {
        if (file == null || file.getSize() == 0) {
            throw new Rejected("roster.no-file");
        }
        Faces.redirect(Faces.getRequestContextPath() + "/roster/import?id=" + kept());
    }

    private long kept() {
        try (var copy = UploadedFile.of(file)) {
            return imports.upload(copy.name(), copy.path());
        }
    }

    public List<RosterImport> getLatest() {
        if (latest == null) {
            latest = imports.latest();
        }
        return latest;
    }

    /** Why the last upload was refused before it was read, in the user's language; empty if it was not. */
    public String getRefusal() {
        return "too-large".equals(refused) ? messages.say("sheet.too-large", SheetReader.MOST_BYTES >> 20)
                : "damaged".equals(refused) ? messages.say("sheet.damaged") : "";
    }

    public Part getFile() { return file; }
    public void setFile(Part file) { this.file = file; }
}
