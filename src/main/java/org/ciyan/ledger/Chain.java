package org.ciyan.ledger;

import java.util.List;
import java.util.Optional;

import org.ciyan.ledger.HoursEntry.Head;

/** Verifies the hash chain of one cadre's entries. */
final class Chain {

    private static final int SHORT = 12;

    private Chain() { }

    /**
     * The first place where a chain is broken.
     *
     * @param line the number of the first line that was changed or does not follow the one before; if lines are missing
     *         at the end, the number after the last
     * @param kept the beginning of the stored hash, {@code derived} that of the hash it should be
     */
    record Break(int line, String kept, String derived) { }

    /**
     * The first break of a chain; empty if the chain is whole.
     *
     * @param lines all of one cadre, oldest first
     * @param end the end of the chain according to the account
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
