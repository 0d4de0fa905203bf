package org.ciyan.material;

import java.util.List;

import org.ciyan.kernel.Rejected;

/**
 * What a row of a table would do.
 *
 * @param number as the writer's program shows it
 * @param code of the material that it changes or repeats; null for a new one or a bad row
 * @param draft null for a bad row
 * @param reason key of the sentence that says why it cannot be taken, with its {@code args}; null for a good one
 */
public record RowJudgement(int number, String title, Outcome outcome, String code, MaterialVersion.Draft draft,
        String reason, List<Object> args) {

    /** A new material, a new version of a known one, nothing, or nothing because the row cannot be taken. */
    public enum Outcome { NEW, CHANGED, SAME, BAD }

    static RowJudgement bad(int number, String title, Rejected no) {
        return new RowJudgement(number, title, Outcome.BAD, null, null, no.messageKey(), List.of(no.args()));
    }
}
