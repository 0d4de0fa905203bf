package org.ciyan.agenda.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.agenda.Agenda;
import org.ciyan.agenda.AgendaLine;
import org.ciyan.agenda.ItemKind;
import org.ciyan.agenda.Plan;
import org.ciyan.agenda.Preparation;
import org.ciyan.agenda.Sessions;
import org.ciyan.body.Bodies;
import org.ciyan.body.SeatRow;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.NotFound;
import org.ciyan.material.MaterialRow;
import org.ciyan.material.MaterialWanted;
import org.ciyan.material.Materials;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A session before it is held: when and where, the agenda, what is studied, the notice. */
@Named
@RequestScoped
public class PrepareView {

    private static final int OFFERED = 60;

    @Inject @Param String code;
    @Inject @Param Long item;
    @Inject CurrentUser user;
    @Inject Sessions sessions;
    @Inject Preparation preparation;
    @Inject Agenda agenda;
    @Inject Bodies bodies;
    @Inject Materials materials;

    private Plan plan;
    private List<SeatRow> seats;
    private List<MaterialRow> offered;
    private final SessionForm form = new SessionForm();
    private final ItemForm itemForm = new ItemForm();
    private String why;

    @PostConstruct
    void load() {
        plan = sessions.plan(Visitor.of(user), code);
        if (!plan.isChangeable()) {
            throw new NotFound("preparation of " + code);
        }
        seats = bodies.seats(List.of(plan.session().getBodyId()), plan.session().getDay()).stream()
                .filter(seat -> seat.code() != null).toList();
        offered = materials.some(MaterialWanted.of(null), 0, OFFERED);
        form.show(plan, seats);
        chosen().ifPresent(chosen -> itemForm.show(chosen, seats));
    }

    private Optional<AgendaLine> chosen() {
        return plan.items().stream().filter(line -> item != null && line.id() == item).findFirst();
    }

    public void revise() { act(visitor -> preparation.revise(visitor, code, form.getKnown(), form.draft())); }
    public void tell() { act(visitor -> preparation.tell(visitor, code)); }
    public void remove(long id) { act(visitor -> agenda.remove(visitor, code, id)); }
    public void moveUp(long id) { act(visitor -> agenda.moveUp(visitor, code, id)); }

    /** Changes the chosen item, or adds one. */
    public void say() {
        act(visitor -> {
            if (item == null) {
                agenda.add(visitor, code, itemForm.draft());
            } else {
                agenda.change(visitor, code, item, itemForm.draft());
            }
        });
    }

    public void cancel() {
        preparation.cancel(Visitor.of(user), code, why);
        Faces.redirect(Faces.getRequestContextPath() + "/agenda/session?code=%s", code);
    }

    private void act(Consumer<Visitor> act) {
        act.accept(Visitor.of(user));
        Faces.redirect(Faces.getRequestContextPath() + "/agenda/prepare?code=%s", code);
    }

    public Plan getPlan() { return plan; }
    public List<SeatRow> getSeats() { return seats; }
    /** What may be pinned: the latest in the bank. */
    public List<MaterialRow> getOffered() { return offered; }
    public ItemKind[] getKinds() { return ItemKind.values(); }
    public boolean isItemChosen() { return chosen().isPresent(); }
    public SessionForm getForm() { return form; }
    public ItemForm getItemForm() { return itemForm; }
    public String getCode() { return code; }
    public Long getItem() { return item; }
    public String getWhy() { return why; }
    public void setWhy(String why) { this.why = why; }
}
