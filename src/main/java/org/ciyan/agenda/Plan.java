package org.ciyan.agenda;

import java.util.List;
import java.util.Optional;

import org.ciyan.body.BodyRights;
import org.ciyan.body.MeetingRule;

/**
 * A session with its agenda, and what the visitor may with it.
 *
 * @param host name of who presides; null if it is not settled, as {@code recorder}
 * @param rule of the session's day, if one is laid down
 * @param notices to the members, the latest first
 * @param points what is not prepared yet; none once it is under way
 */
public record Plan(AgendaSession session, BodyRights rights, List<AgendaLine> items, String host, String recorder,
        Optional<MeetingRule> rule, List<Notice> notices, List<OpenPoint> points) {

    /** The last notice; empty if members were not told. */
    public Optional<Notice> notice() {
        return notices.stream().findFirst();
    }

    /** Whether the visitor may change the agenda now. */
    public boolean isChangeable() {
        return rights.keeps() && session.getState().isBefore();
    }
}
