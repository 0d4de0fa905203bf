package org.ciyan.body.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.ciyan.body.Bodies;
import org.ciyan.body.BodyRow;
import org.ciyan.body.Office;
import org.ciyan.body.SeatRow;

/** A body in a list, with those who answer for it. */
public final class BodyLine {

    private final BodyRow row;
    private final List<SeatRow> seats;

    private BodyLine(BodyRow row, List<SeatRow> seats) {
        this.row = row;
        this.seats = seats;
    }

    /** One query for the seats of all. */
    static List<BodyLine> of(List<BodyRow> rows, Bodies bodies, LocalDate day) {
        var seats = bodies.seats(rows.stream().map(BodyRow::id).toList(), day).stream()
                .collect(Collectors.groupingBy(SeatRow::bodyId));
        return rows.stream().map(row -> new BodyLine(row, seats.getOrDefault(row.id(), List.of()))).toList();
    }

    private List<String> named(Office office) {
        return seats.stream().filter(seat -> seat.office() == office).map(SeatRow::name).toList();
    }

    public String getCode() { return row.code(); }
    public String getName() { return row.name(); }
    public String getKind() { return row.kind().name(); }
    public String getUnit() { return row.unitName(); }
    public LocalDate getClosedOn() { return row.closedOn(); }
    public List<String> getSecretary() { return named(Office.SECRETARY); }
    public List<String> getKeepers() { return named(Office.STUDY_SECRETARY); }
    public long getMembers() { return seats.stream().filter(seat -> seat.office().isMember()).count(); }
}
