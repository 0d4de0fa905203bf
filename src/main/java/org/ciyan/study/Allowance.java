package org.ciyan.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

import org.ciyan.learning.Intervals;

/**
 * How much of a claim the server's clock allows.
 *
 * <p>Each person has a single time account. {@code spentTo} is the instant up to which time has been spent: whatever is
 * accepted moves it on by its cost, so no second counts twice, whatever the number of calls, lessons or sittings.
 * Unused time stays, so that a part cut off can be accepted later; but no more than {@code longestSaving} before now
 * counts: enough to read a lesson without a connection, and each section still costs its floor. The grace is an
 * overdraft that the next segment pays back, not a gift per call.
 */
record Allowance(Duration grace, Duration longestSaving) {

    /** {@code [from, to)} is accepted ({@code from == to}: nothing), and time is counted up to {@code spentTo}. */
    record Verdict(int from, int to, Instant spentTo) {

        boolean isNothing() {
            return from >= to;
        }
    }

    Verdict judge(Terms terms, Intervals covered, Claim claim, Instant spentTo, Instant now) {
        int from = cut(claim.from(), terms.length());
        int to = cut(claim.to(), terms.length());
        var begin = later(spentTo, now.minus(longestSaving));
        var available = Duration.between(begin, now.plus(grace));
        return terms.isText() ? text(terms, covered, new Claimed(from, to, begin, available), spentTo)
                : film(terms.maxRate(), new Claimed(from, to, begin, available), spentTo);
    }

    /** Whole sections from the first on, as far as the time reaches; what is confirmed already costs nothing. */
    private static Verdict text(Terms terms, Intervals covered, Claimed claimed, Instant spentTo) {
        var cost = Duration.ZERO;
        int section = claimed.from();
        for (; section < claimed.to(); section++) {
            var more = covered.contains(section) ? Duration.ZERO : terms.floors().get(section);
            if (!more.isZero() && cost.plus(more).compareTo(claimed.available()) > 0) {
                break;
            }
            cost = cost.plus(more);
        }
        return verdict(claimed, section, cost, spentTo);
    }

    /** Seconds from the first on, each costing 1/{@code rate} seconds of time, watched before or not. */
    private static Verdict film(BigDecimal rate, Claimed claimed, Instant spentTo) {
        var most = rate.multiply(BigDecimal.valueOf(Math.max(0, claimed.available().toMillis())))
                .movePointLeft(3).intValue();
        int to = (int) Math.min(claimed.to(), (long) claimed.from() + most);
        var millis = BigDecimal.valueOf(Math.max(0, to - claimed.from())).movePointRight(3)
                .divide(rate, 0, RoundingMode.CEILING);
        return verdict(claimed, to, Duration.ofMillis(millis.longValueExact()), spentTo);
    }

    private static Verdict verdict(Claimed claimed, int to, Duration cost, Instant spentTo) {
        return new Verdict(claimed.from(), Math.max(claimed.from(), to),
                cost.isZero() ? spentTo : claimed.begin().plus(cost));
    }

    private static int cut(long point, int length) {
        return (int) Math.max(0, Math.min(point, length));
    }

    private static Instant later(Instant first, Instant second) {
        return first.isAfter(second) ? first : second;
    }

    private record Claimed(int from, int to, Instant begin, Duration available) { }
}
