package org.ciyan.agenda;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.body.Visitor;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.material.Extent;
import org.ciyan.material.Materials;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;
import org.ciyan.platform.TriedAgain;

/**
 * The items of a session that is being prepared, and what is studied under each. Every method throws {@link NotFound}
 * if the visitor does not keep the body's records, and {@link Rejected} {@code agenda.under-way} once it has begun.
 */
@ApplicationScoped
@Transactional
@TriedAgain
public class Agenda {

    static final int MOST_ITEMS = 60;
    static final int MOST_MATERIALS = 20;

    @Inject SessionStore store;
    @Inject SessionAccess access;
    @Inject Materials materials;

    /**
     * Adds an item at the end of the agenda.
     *
     * @throws Rejected {@code agenda.no-title}, {@code agenda.not-a-member}, {@code agenda.too-many-items}, or as
     *         {@link #pin}
     */
    @Audited("agenda.plan")
    public void add(Visitor visitor, @Subject String code, ItemDraft draft) {
        var session = access.prepared(visitor, code);
        var items = store.items(List.of(session.getId()));
        if (items.size() >= MOST_ITEMS) {
            throw new Rejected("agenda.too-many-items", MOST_ITEMS);
        }
        var item = new AgendaItem(session.getId(), items.size() + 1);
        say(session, item, draft);
        store.add(item);
        pin(item, draft);
        store.changed(session);
    }

    /** @throws Rejected as {@link #add} */
    @Audited("agenda.plan")
    public void change(Visitor visitor, @Subject String code, long itemId, ItemDraft draft) {
        var session = access.prepared(visitor, code);
        var item = item(session, itemId);
        say(session, item, draft);
        pin(item, draft);
        store.changed(session);
    }

    private void say(AgendaSession session, AgendaItem item, ItemDraft draft) {
        if (draft.kind() == null || draft.title() == null || draft.title().isBlank()
                || draft.title().strip().length() > Preparation.LONGEST_TITLE) {
            throw new Rejected("agenda.no-title", Preparation.LONGEST_TITLE);
        }
        item.say(draft.kind(), draft.title().strip(),
                access.seated(session, session.getDay(), draft.lead()));
    }

    /**
     * Pins what is studied, each in the version named, or the latest.
     *
     * @throws Rejected {@code agenda.too-many-materials}, {@code agenda.withdrawn}
     * @throws NotFound if there is no such material or version
     */
    private void pin(AgendaItem item, ItemDraft draft) {
        if (draft.materials().size() > MOST_MATERIALS) {
            throw new Rejected("agenda.too-many-materials", MOST_MATERIALS);
        }
        var before = store.pins(List.of(item.getId()));
        before.forEach(store::remove);
        var pinned = before.stream().map(Pin::getVersionId).toList();
        for (var wanted : draft.materials()) {
            var version = wanted.version() == null ? materials.latest(wanted.code())
                    : materials.version(wanted.code(), wanted.version());
            if (version.getMaterial().isWithdrawn() && !pinned.contains(version.getId())) {
                throw new Rejected("agenda.withdrawn", version.getTitle());
            }
            var readAs = wanted.readAs() == null ? version.getExtent() : wanted.readAs();
            if (store.pins(List.of(item.getId())).stream().noneMatch(p -> p.getVersionId() == version.getId())) {
                store.add(new Pin(item.getId(), version.getId(), readAs == Extent.TITLE ? Extent.FULL : readAs));
            }
        }
    }

    /** Takes an item off the agenda; those behind it move up. */
    @Audited("agenda.plan")
    public void remove(Visitor visitor, @Subject String code, long itemId) {
        var session = access.prepared(visitor, code);
        var item = item(session, itemId);
        store.pins(List.of(itemId)).forEach(store::remove);
        store.remove(item);
        number(store.items(List.of(session.getId())));
        store.changed(session);
    }

    /** Puts an item before the one above it; the first stays. */
    @Audited("agenda.plan")
    public void moveUp(Visitor visitor, @Subject String code, long itemId) {
        var session = access.prepared(visitor, code);
        var item = item(session, itemId);
        var items = new ArrayList<>(store.items(List.of(session.getId())));
        int at = items.indexOf(item);
        if (at > 0) {
            Collections.swap(items, at, at - 1);
            number(items);
            store.changed(session);
        }
    }

    private static void number(List<AgendaItem> items) {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).moveTo(i + 1);
        }
    }

    private AgendaItem item(AgendaSession session, long id) {
        return store.item(session, id).orElseThrow(() -> new NotFound("item " + id));
    }
}
