package org.ciyan.organization;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A cadre's post (职务) in a unit, from one local date to another. */
@Entity
@Table(name = "post")
public class Post implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "cadre_id") private Cadre cadre;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "unit_id") private Unit unit;
    private String title;
    private String level;
    private String grade;
    private String category;
    @Column(name = "from_on") private LocalDate fromOn;
    @Column(name = "to_on") private LocalDate toOn;

    protected Post() { }

    Post(Cadre cadre, Unit unit, Appointment appointment) {
        this.cadre = cadre;
        this.fromOn = appointment.from();
        correct(unit, appointment);
    }

    /** Corrects everything except the first day. */
    void correct(Unit where, Appointment appointment) {
        unit = where;
        title = appointment.title();
        level = appointment.level();
        grade = appointment.rank();
        category = appointment.category();
    }

    Appointment appointment() {
        return new Appointment(unit.getCode(), title, level, grade, category, fromOn);
    }

    /** The last day held, included. */
    void endOn(LocalDate day) {
        toOn = day;
    }

    /** Removes the last day, so that the post is held again. */
    void reopen() {
        toOn = null;
    }

    boolean isEndedBy(LocalDate next) {
        return next.minusDays(1).equals(toOn);
    }

    boolean isEnded() {
        return toOn != null;
    }

    LocalDate getFromOn() { return fromOn; }
    Cadre getCadre() { return cadre; }
    public String getTitle() { return title; }
    public String getLevel() { return level; }
    public String getRank() { return grade; }
}
