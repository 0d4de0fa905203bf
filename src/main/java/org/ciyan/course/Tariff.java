package org.ciyan.course;

import java.util.List;

import org.ciyan.kernel.Hours;

/** What courses are worth by the rule in force. */
public interface Tariff {

    /**
     * Hours for a course of lessons of so many minutes each.
     *
     * @param tested whether it has a quiz
     */
    Hours of(List<Integer> minutes, boolean tested);
}
