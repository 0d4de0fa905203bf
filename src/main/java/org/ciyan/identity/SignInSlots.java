package org.ciyan.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.ciyan.kernel.Throttled;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The right to try a password. It is taken, and counted as a failure, before the password is looked at, and given back
 * if it was right: however many tries come at once, no more are looked at than are free.
 *
 * <ul>
 * <li>A device that signed in before is counted by itself: nobody else's failures hold it up.</li>
 * <li>Elsewhere a name is counted with the address that tries it; over all addresses it is only slowed.</li>
 * <li>An address that tries many names is slowed, not locked: an office is not kept out by one of its people.</li>
 * </ul>
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SignInSlots {

    static final Duration LOCKED = Duration.ofMinutes(15);
    static final Duration NAME_SLOWED = Duration.ofMinutes(1);
    static final Duration ADDRESS_SLOWED = Duration.ofSeconds(5);

    @Inject FailureStore store;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "ciyan.identity.free-failures") int freeFailures;
    @Inject @ConfigProperty(name = "ciyan.identity.free-failures-per-address") int freePerAddress;

    /** What is counted: how often it may fail freely, and how long it waits at most after that. */
    private record Count(String subject, int free, Duration longest) { }

    /** What was counted, with the wait that each count brought about, if any. */
    record Slot(String own, Map<String, Instant> counted) { }

    /** Forgets what is long past, of names that nobody has as well; in a transaction of its own, holding nobody up. */
    void tidy() {
        store.forget(clock.instant().minus(SignInFailure.FORGOTTEN_AFTER));
    }

    /**
     * @param device the hash of a device known to this account; null for any other
     * @throws Throttled {@code identity.wait}; then nothing is counted
     */
    Slot take(String name, String address, String device) {
        var now = clock.instant();
        var counts = counts(name, address, device);
        var rows = counts.stream().map(count -> store.locked(count.subject())).toList();
        rows.stream().map(row -> row.waitFrom(now)).max(Comparator.naturalOrder()).filter(wait -> !wait.isZero())
                .ifPresent(wait -> {
                    throw new Throttled("identity.wait", wait);
                });
        var counted = new LinkedHashMap<String, Instant>();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).happened(now, counts.get(i).free(), counts.get(i).longest());
            counted.put(counts.get(i).subject(), rows.get(i).getBlockedUntil());
        }
        return new Slot(own(name, address, device), counted);
    }

    /**
     * The password was right: what is counted for this person alone is forgotten, the rest as if it had not been tried.
     */
    void giveBack(Slot slot) {
        slot.counted()
                .forEach((subject, until) -> store.locked(subject).takenBack(until, slot.own().equals(subject)));
    }

    /** In one order for everybody, so that two tries never wait for each other. */
    private List<Count> counts(String name, String address, String device) {
        var own = new Count(own(name, address, device), freeFailures, LOCKED);
        return device != null ? List.of(own) : Stream.of(own,
                new Count("name:" + shortened(name), freePerAddress, NAME_SLOWED),
                new Count("address:" + shortened(address), freePerAddress, ADDRESS_SLOWED))
                .sorted(Comparator.comparing(Count::subject)).toList();
    }

    /** What is counted for this person alone. */
    private static String own(String name, String address, String device) {
        return device == null ? "try:" + Secret.hash(shortened(name) + " " + address) : "device:" + device;
    }

    private static String shortened(String text) {
        return text.length() > 80 ? Secret.hash(text) : text;
    }
}
