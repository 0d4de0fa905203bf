package org.ciyan.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.kernel.NotFound;

/**
 * Caches rights for a few seconds, so that a burst of requests costs one query; withdrawn rights expire just as soon.
 */
@ApplicationScoped
public class RecentRights {

    static final Duration KEPT = Duration.ofSeconds(5);
    static final int MOST = 20_000;

    @Inject Sessions sessions;
    @Inject Clock clock;

    /** Number of removals so far: rights whose reading began before a removal are not cached after it. */
    private final AtomicLong forgotten = new AtomicLong();
    private final Map<String, Remembered> recent = new ConcurrentHashMap<>();

    /** The rights of the browser session with that key, if it is open. */
    public Optional<Rights> ofSession(String key) {
        return remembered("s:" + Secret.hash(key), () -> sessions.withKey(key));
    }

    public Optional<Rights> ofToken(String token) {
        return remembered("t:" + Secret.hash(token.replaceAll("[^\\x21-\\x7e]", "")), () -> sessions.withToken(token));
    }

    /** Removes the cached rights of an account whose rights, password, sessions or tokens have just changed. */
    void forget(String username) {
        forgotten.incrementAndGet();
        recent.values().removeIf(r -> r.rights().map(Rights::username).filter(username::equals).isPresent());
    }

    private Optional<Rights> remembered(String key, Supplier<Optional<Rights>> reader) {
        var now = clock.instant();
        var known = recent.get(key);
        if (known != null && known.until().isAfter(now)) {
            return known.rights();
        }
        long before = forgotten.get();
        var rights = lookedUp(reader);
        if (recent.size() >= MOST) {
            recent.values().removeIf(r -> !r.until().isAfter(now));
        }
        if (rights.isPresent() && forgotten.get() == before) {
            recent.put(key, new Remembered(rights, now.plus(KEPT)));
        }
        return rights;
    }

    private static Optional<Rights> lookedUp(Supplier<Optional<Rights>> reader) {
        try {
            return reader.get();
        } catch (NotFound closed) {
            return Optional.empty();
        }
    }

    private record Remembered(Optional<Rights> rights, Instant until) { }
}
