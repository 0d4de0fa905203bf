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
 * Limits attempts to sign in. Each attempt takes a slot, counted as a failure, before the password is checked, and
 * gives it back if the password was right; so simultaneous attempts cannot exceed the limit.
 *
 * <ul>
 * <li>A known device has its own counter: failures of others do not delay it.</li>
 * <li>On other devices, failures are counted per name and address; a name over all addresses is only slowed down.</li>
 * <li>An address that tries many names is slowed down, not locked: one person cannot lock out a whole office.</li>
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

    /** A counter: its subject, how many failures cost no wait, and the longest wait after that. */
    private record Count(String subject, int free, Duration longest) { }

    /** An attempt: the counters it raised, each with the end of the wait it caused, or null. */
    record Slot(String own, Map<String, Instant> counted) { }

    /**
     * Deletes outdated counters, also those of unknown names; in its own transaction, so that nobody waits for its
     * locks.
     */
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

    /** Called when the password was right: clears the person's own counter and takes this attempt off the others. */
    void giveBack(Slot slot) {
        slot.counted()
                .forEach((subject, until) -> store.locked(subject).takenBack(until, slot.own().equals(subject)));
    }

    /** The counters of an attempt, always in the same order, so that two attempts cannot deadlock. */
    private List<Count> counts(String name, String address, String device) {
        var own = new Count(own(name, address, device), freeFailures, LOCKED);
        return device != null ? List.of(own) : Stream.of(own,
                new Count("name:" + shortened(name), freePerAddress, NAME_SLOWED),
                new Count("address:" + shortened(address), freePerAddress, ADDRESS_SLOWED))
                .sorted(Comparator.comparing(Count::subject)).toList();
    }

    /** Subject of the counter for this person alone: the known device, or the name with the address. */
    private static String own(String name, String address, String device) {
        return device == null ? "try:" + Secret.hash(shortened(name) + " " + address) : "device:" + device;
    }

    private static String shortened(String text) {
        return text.length() > 80 ? Secret.hash(text) : text;
    }
}
