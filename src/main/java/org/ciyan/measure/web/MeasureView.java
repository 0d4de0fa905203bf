package org.ciyan.measure.web;

import java.time.LocalDate;
import java.util.function.Consumer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.NotFound;
import org.ciyan.measure.Measures;
import org.ciyan.measure.Step;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One measure and all that became of it; its owner reports here, the body settles it. */
@Named
@RequestScoped
public class MeasureView {

    @Inject @Param Long id;
    @Inject CurrentUser user;
    @Inject Measures measures;

    private Measures.Followed followed;
    private String words;
    private String text;
    private String owner;
    private LocalDate dueOn;
    private int known;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFound("measure");
        }
        followed = measures.followed(Visitor.of(user), id);
        text = followed.row().text();
        owner = followed.row().ownerCode();
        dueOn = followed.row().dueOn();
        known = followed.row().version();
    }

    public void report() { act(visitor -> measures.report(visitor, id, words)); }
    public void close() { act(visitor -> measures.settle(visitor, id, Step.Kind.CLOSED, words)); }
    public void drop() { act(visitor -> measures.settle(visitor, id, Step.Kind.DROPPED, words)); }
    public void reopen() { act(visitor -> measures.settle(visitor, id, Step.Kind.REOPENED, words)); }
    public void change() {
        act(visitor -> measures.change(visitor, id, known, new Measures.Draft(text, owner, dueOn, null, null)));
    }

    private void act(Consumer<Visitor> act) {
        act.accept(Visitor.of(user));
        Faces.redirect(Faces.getRequestContextPath() + "/measure/measure?id=" + id);
    }

    public Measures.Followed getFollowed() { return followed; }
    public Long getId() { return id; }
    public String getWords() { return words; }
    public void setWords(String words) { this.words = words; }
    public String getText() { return text; }
    public void setText(String text) { this.text = text; }
    public String getOwner() { return owner; }
    public void setOwner(String owner) { this.owner = owner; }
    public LocalDate getDueOn() { return dueOn; }
    public void setDueOn(LocalDate dueOn) { this.dueOn = dueOn; }
    public int getKnown() { return known; }
    public void setKnown(int known) { this.known = known; }
}
