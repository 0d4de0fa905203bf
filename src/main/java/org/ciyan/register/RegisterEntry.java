package org.ciyan.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.ciyan.agenda.AgendaLine;
import org.ciyan.agenda.AgendaSession;
import org.ciyan.agenda.HeldSessions;
import org.ciyan.agenda.ItemKind;
import org.ciyan.agenda.PinnedMaterial;
import org.ciyan.hall.HallLine;
import org.ciyan.hall.HallReading;
import org.ciyan.hall.LineKind;
import org.ciyan.hall.Stage;
import org.ciyan.measure.MeasureRow;
import org.ciyan.minutes.Attachment;

/**
 * A session in the register.
 *
 * @param number its place in the year, from 1
 * @param practice what the minutes say of a practice, by the id of its item
 * @param summaryNumber number of the summary; null if it has none
 * @param enteredBy name of who entered it
 */
public record RegisterEntry(int number, HeldSessions.Begun begun, HallReading.Kept kept, List<MeasureRow> measures,
        Map<Long, String> practice, String summaryNumber, List<Attachment> attachments, String enteredBy) {

    public AgendaSession session() {
        return begun.session();
    }

    /** The items under which something was studied, taught or shown. */
    public List<AgendaLine> studied() {
        return begun.items().stream().filter(item -> item.kind() != ItemKind.OTHER
                && item.kind() != ItemKind.DISCUSSION && item.kind() != ItemKind.PRACTICE).toList();
    }

    public List<PinnedMaterial> materials() {
        return begun.items().stream().flatMap(item -> item.pins().stream()).toList();
    }

    /** What was said, in the wording that holds. */
    public List<HallLine> speeches() {
        return kept.lines().stream().filter(line -> line.kind() == LineKind.SPEECH && !line.struck()).toList();
    }

    /** Whether something was to be done in practice. */
    public boolean isPractice() {
        return begun.items().stream().anyMatch(item -> item.kind() == ItemKind.PRACTICE);
    }

    /** What was done in practice, in words: as the minutes have it, else as it was noted. */
    public List<String> practised() {
        return begun.items().stream().filter(item -> item.kind() == ItemKind.PRACTICE)
                .flatMap(item -> practice.containsKey(item.id()) ? practice.get(item.id()).lines()
                        : kept.lines().stream().filter(line -> line.item() == item.id() && !line.struck())
                                .map(HallLine::text)).toList();
    }

    /** Lines that were added late to a session that was itself recorded in time. */
    public long lateLines() {
        return session().getLateReason() != null ? 0
                : lateOnes().count();
    }

    /** Why lines were added late, each reason once. */
    public List<String> lateReasons() {
        return session().getLateReason() != null ? List.of()
                : lateOnes().map(HallLine::lateReason).filter(Objects::nonNull).distinct().toList();
    }

    private Stream<HallLine> lateOnes() {
        return kept.lines().stream().filter(line -> line.stage() == Stage.LATE && !line.struck());
    }
}
