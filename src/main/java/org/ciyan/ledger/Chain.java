package org.ciyan.ledger;

import java.util.List;
import java.util.Optional;

import org.ciyan.ledger.HoursEntry.Head;

/** How the lines of one cadre hold together. */
final class Chain {

    private static final int SHORT = 12;

    private Chain() { }

    /**
     * Where a chain is not whole.
     *
     * @param line the number of the first line that is not what it was or does not follow the one before; of the line
     *         after the last if lines are missing at the end
     * @param kept the beginning of the hash that is kept there, {@code derived} of the one that it should be
     */
    record Break(int line, String kept, String derived) { }

    /**
     * Empty if the chain is whole.
     *
     * @param lines all of one cadre, oldest first
     * @param end where the account says that they end
     */
    static Optional<Break> firstBreak(List<HoursEntry> lines, Head end) {
        var head = Head.GENESIS;
        for (var line : lines) {
            if (!line.follows(head)) {
                boolean changed = !line.getHash().equals(line.computeHash());
                return Optional.of(new Break(head.sequence() + 1, beginning(changed ? line.getHash()
                        : line.getPrevHash()), beginning(changed ? line.computeHash() : head.hash())));
            }
            head = line.head();
        }
        return head.equals(end) ? Optional.empty()
                : Optional.of(new Break(head.sequence() + 1, beginning(end.hash()), beginning(head.hash())));
    }

    private static String beginning(String hash) {
        return hash.substring(0, Math.min(SHORT, hash.length())) + "…";
    }
}
