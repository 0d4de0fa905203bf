package org.ciyan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.kernel.Hours;
import org.ciyan.ledger.HoursEntry.Head;
import org.junit.jupiter.api.Test;

class ChainTest {

    final HoursEntry first = line(Head.GENESIS, "first");
    final HoursEntry second = line(first.head(), "second");
    final HoursEntry third = line(second.head(), "third");

    @Test
    void aWholeChainHasNoBreak() {
        assertThat(Chain.firstBreak(List.of(first, second, third), third.head())).isEmpty();
        assertThat(Chain.firstBreak(List.of(), Head.GENESIS)).isEmpty();
    }

    @Test
    void aChangedLineIsNamedWithItsHashAndTheOneItShouldHave() throws ReflectiveOperationException {
        Field title = HoursEntry.class.getDeclaredField("title");
        title.setAccessible(true);
        title.set(second, "changed");

        assertThat(Chain.firstBreak(List.of(first, second, third), third.head())).hasValue(
                new Chain.Break(2, beginning(second.getHash()), beginning(second.computeHash())));
    }

    @Test
    void aLineTakenOutShowsAtItsPlaceWithWhatTheNextOneHoldsOnTo() {
        assertThat(Chain.firstBreak(List.of(first, third), third.head())).hasValue(
                new Chain.Break(2, beginning(second.getHash()), beginning(first.getHash())));
    }

    @Test
    void aLineCutOffTheEndShowsByTheAccount() {
        assertThat(Chain.firstBreak(List.of(first, second), third.head())).hasValue(
                new Chain.Break(3, beginning(third.getHash()), beginning(second.getHash())));
    }

    private static String beginning(String hash) {
        return hash.substring(0, 12) + "…";
    }

    private static HoursEntry line(Head before, String deed) {
        return new HoursEntry(before, new Posting(HoursEntryTest.WHO, Ledger.CADRE, Kind.CONCENTRATED,
                deed, "title", null, null, Hours.of("6.00"), null, LocalDate.of(2026, 5, 1), null,
                new RegisterInputs("6", null)), Instant.EPOCH);
    }
}
