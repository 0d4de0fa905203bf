package org.ciyan.minutes.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.Rejected;
import org.ciyan.minutes.Attachment;
import org.ciyan.minutes.Filing;
import org.ciyan.platform.web.UploadedFile;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The number of a session's summary and what is filed with it. */
@Named
@RequestScoped
public class FilingView {

    @Inject @Param String code;
    @Inject @Param Long strike;
    @Inject @Param String refused;
    @Inject CurrentUser user;
    @Inject Filing filing;

    private Filing.Filed filed;
    private String number;
    private String title;
    private String why;
    private Part file;

    @PostConstruct
    void load() {
        filed = filing.read(Visitor.of(user), code);
        number = filed.number();
    }

    public void give() {
        filing.number(Visitor.of(user), code, number);
        again();
    }

    public void attach() {
        if (file == null || file.getSize() == 0) {
            throw new Rejected("minutes.no-file");
        }
        try (var sent = UploadedFile.of(file)) {
            filing.attach(Visitor.of(user), code, title, sent.name(), sent.path());
        }
        again();
    }

    public void strikeOut() {
        filing.strike(Visitor.of(user), code, strike == null ? 0 : strike, why);
        again();
    }

    private void again() {
        Faces.redirect(Faces.getRequestContextPath() + "/minutes/filing?code=%s", code);
    }

    public boolean isKeeping() { return filed.room().plan().rights().keeps(); }
    /** The file that is being struck; null if none is. */
    public Attachment getStriking() {
        return filed.attachments().stream().filter(a -> a.getId().equals(strike) && !a.isStruck()).findFirst()
                .filter(a -> isKeeping()).orElse(null);
    }
    public boolean isRefused() { return refused != null && !refused.isBlank(); }
    public long kilobytes(Attachment attachment) { return Math.max(1, attachment.getSize() >> 10); }
    public Filing.Filed getFiled() { return filed; }
    public String getCode() { return code; }
    public Long getStrike() { return strike; }
    public String getNumber() { return number; }
    public void setNumber(String number) { this.number = number; }
    public String getTitle() { return title; }
    public void setTitle(String title) { this.title = title; }
    public String getWhy() { return why; }
    public void setWhy(String why) { this.why = why; }
    public Part getFile() { return file; }
    public void setFile(Part file) { this.file = file; }
}
