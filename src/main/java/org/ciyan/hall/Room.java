package org.ciyan.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.ciyan.agenda.AgendaLine;
import org.ciyan.agenda.Plan;

/**
 * A session as its room knows it.
 *
 * @param roster empty until it is opened
 * @param correctionsUntil last day on which those who attended may correct their own words; null if there is none
 * @param me the visitor's place on the roster; null if they have none
 * @param readAt when this was read, by the server's clock
 */
public record Room(Plan plan, List<Attendee> roster, Balance balance, List<HallLine> lines, LocalDate correctionsUntil,
        Long me, Instant readAt) {

    public List<HallLine> under(AgendaLine item) {
        return lines.stream().filter(line -> line.item() == item.id()).toList();
    }
}
