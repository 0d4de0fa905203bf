package org.ciyan.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ciyan.agenda.AgendaLine;
import org.ciyan.agenda.AgendaSession;
import org.ciyan.agenda.Plan;
import org.ciyan.body.Archiving;
import org.ciyan.hall.Room;
import org.ciyan.measure.MeasureRow;
import org.ciyan.minutes.Attachment;
import org.ciyan.minutes.Minutes;
import org.ciyan.minutes.Version;

/**
 * All that is recorded of a session (会议卷).
 *
 * @param number of the summary; null if it has none
 * @param attachments those that are not struck
 * @param archiving the body's last switch between electronic and paper archive; empty if it never took one
 */
record Dossier(Minutes.Texts texts, List<MeasureRow> measures, String number, List<Attachment> attachments,
        Optional<Archiving> archiving) {

    Room room() {
        return texts.room();
    }

    Plan plan() {
        return room().plan();
    }

    AgendaSession session() {
        return plan().session();
    }

    List<String> summary(AgendaLine item) {
        return paragraphs(texts.summary(), item);
    }

    List<String> minutes(AgendaLine item) {
        return paragraphs(texts.minutes(), item);
    }

    private static List<String> paragraphs(Map<Long, Version> of, AgendaLine item) {
        return of.containsKey(item.id()) ? of.get(item.id()).getParagraphs().stream().map(String::strip)
                .filter(text -> !text.isEmpty()).toList() : List.of();
    }
}
