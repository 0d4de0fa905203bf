package org.ciyan.ledger;

import java.util.List;
import java.util.OptionalInt;

import org.ciyan.ledger.HoursEntry.Head;

/** How the lines of one cadre hold together. */
final class Chain {

    private Chain() { }

    /**
     * The number of the first line that is not what it was, or does not follow the one before; of the line after the
     * last if lines are missing at the end. Empty if the chain is whole.
     *
     * @param lines all of one cadre, oldest first
     * @param end where the account says that they end
     */
    static OptionalInt firstBreak(List<HoursEntry> lines, Head end) {
        var head = Head.GENESIS;
        for (var line : lines) {
            if (!line.follows(head)) {
                return OptionalInt.of(head.sequence() + 1);
            }
            head = line.head();
        }
        return head.equals(end) ? OptionalInt.empty() : OptionalInt.of(head.sequence() + 1);
    }
}
