package org.ciyan.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Counts wrong numbers and codes by address within a window, in the memory of this server: a code has 49 bits, so
 * several servers may each count for themselves.
 */
@ApplicationScoped
class Misses {

    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int MOST = 10_000;

    private final Map<String, Count> byAddress = new ConcurrentHashMap<>();

    int of(String address, Instant now) {
        var count = byAddress.get(address);
        return count == null || count.isOver(now) ? 0 : count.misses();
    }

    void add(String address, Instant now) {
        if (byAddress.size() >= MOST) {
            byAddress.values().removeIf(c -> c.isOver(now));
        }
        if (byAddress.size() >= MOST) {
            byAddress.clear(); // an attack from so many addresses is not slowed down by any one count
        }
        byAddress.merge(address, new Count(1, now),
                (old, fresh) -> old.isOver(now) ? fresh : new Count(old.misses() + 1, old.since()));
    }

    Duration pause(String address, Instant now) {
        var count = byAddress.get(address);
        return count == null || count.isOver(now) ? Duration.ZERO : Duration.between(now, count.since().plus(WINDOW));
    }

    int size() {
        return byAddress.size();
    }

    private record Count(int misses, Instant since) {

        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }
}
