package org.ciyan.body;

/**
 * What somebody may with one body today.
 *
 * @param keeps prepares and records its meetings: its study secretary, or a study secretary by role of its unit
 * @param signs is its secretary; where it has none, a deputy
 * @param belongs holds a seat
 * @param sets sets it up: the organization department
 * @param oversees reads everything, and every look is recorded: the organization department and inspectors
 */
public record BodyRights(Body body, boolean keeps, boolean signs, boolean belongs, boolean sets, boolean oversees) {

    public boolean isAny() {
        return keeps || signs || belongs || sets || oversees;
    }

    /** Whether they change its seats, and by which basis it archives. */
    public boolean arranges() {
        return keeps || sets;
    }
}
