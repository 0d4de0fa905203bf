package org.ciyan.audit;

import org.ciyan.kernel.Period;

/**
 * What is looked for in the trail. Blank and null mean any and become the empty text.
 *
 * @param who the name of an account
 * @param subject whom or what it was done to, as the trail writes it
 * @param act the name of an act, {@code ledger.reverse}
 * @param period local days
 */
public record TrailQuestion(String who, String subject, String act, Period period) {

    public TrailQuestion {
        who = text(who);
        subject = text(subject);
        act = text(act);
    }

    private static String text(String asked) {
        return asked == null ? "" : asked.strip();
    }
}
