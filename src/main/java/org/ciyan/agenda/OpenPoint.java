package org.ciyan.agenda;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ciyan.body.MeetingRule;

/** What of a session is not prepared yet. A hint for who prepares it; nothing is refused because of it. */
public enum OpenPoint {

    NO_ITEM, NO_FIRST_ITEM, FIRST_IS_NOT_FIRST, NO_MATERIAL, MATERIAL_WITHDRAWN, NO_LEAD, NO_PLACE, NO_HOST,
    NO_RECORDER, NOT_NOTIFIED, CHANGED_SINCE_NOTICE, NOTICE_IS_LATE;

    /**
     * @param rule of the session's day, if one is laid down
     * @param notice the last one, if members were told
     */
    static List<OpenPoint> of(AgendaSession session, List<AgendaLine> items, Optional<MeetingRule> rule,
            Optional<Notice> notice, ZoneId zone) {
        var points = new ArrayList<OpenPoint>();
        if (items.isEmpty()) {
            points.add(NO_ITEM);
        }
        var first = items.stream().filter(line -> line.kind() == ItemKind.FIRST).findFirst();
        if (rule.filter(MeetingRule::isFirstItem).isPresent() && first.isEmpty()) {
            points.add(NO_FIRST_ITEM);
        }
        first.filter(line -> line.number() != 1).ifPresent(line -> points.add(FIRST_IS_NOT_FIRST));
        if (items.stream().anyMatch(line -> line.isStudied() && line.pins().isEmpty())) {
            points.add(NO_MATERIAL);
        }
        if (items.stream().flatMap(line -> line.pins().stream()).anyMatch(PinnedMaterial::withdrawn)) {
            points.add(MATERIAL_WITHDRAWN);
        }
        if (items.stream().anyMatch(line -> line.isLed() && line.leadId() == null)) {
            points.add(NO_LEAD);
        }
        if (session.getPlace() == null) {
            points.add(NO_PLACE);
        }
        if (session.getHostId() == null) {
            points.add(NO_HOST);
        }
        if (session.getRecorderId() == null) {
            points.add(NO_RECORDER);
        }
        points.addAll(ofNotice(session, rule, notice, zone));
        return points;
    }

    private static List<OpenPoint> ofNotice(AgendaSession session, Optional<MeetingRule> rule, Optional<Notice> notice,
            ZoneId zone) {
        if (notice.isEmpty()) {
            return List.of(NOT_NOTIFIED);
        }
        var told = notice.get();
        boolean same = told.getPlannedAt().equals(session.getPlannedAt())
                && Objects.equals(told.getPlace(), session.getPlace());
        if (!same) {
            return List.of(CHANGED_SINCE_NOTICE);
        }
        var days = rule.map(MeetingRule::getNoticeDays);
        var by = LocalDate.ofInstant(told.getGivenAt(), zone);
        return days.isPresent() && by.isAfter(session.getDay().minusDays(days.get())) ? List.of(NOTICE_IS_LATE)
                : List.of();
    }
}
