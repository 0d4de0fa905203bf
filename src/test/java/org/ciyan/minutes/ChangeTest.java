package org.ciyan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void whatWasAddedAndWhatWasTakenAwayStandsInItsPlace() {
        assertThat(Change.between("抓好春耕。", "抓好春耕生产𠮷。")).containsExactly(
                new Change(Change.Kind.SAME, "抓好春耕"), new Change(Change.Kind.ADDED, "生产𠮷"),
                new Change(Change.Kind.SAME, "。"));
        assertThat(Change.between("", "全新")).containsExactly(new Change(Change.Kind.ADDED, "全新"));
        assertThat(Change.between("一", "一")).containsExactly(new Change(Change.Kind.SAME, "一"));
    }

    /** Both texts can be read out of the changes, whatever they are. */
    @Test
    void noCharacterIsLost() {
        long seed = Long.getLong("ciyan.seed", System.nanoTime());
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var earlier = text(random);
            var later = random.nextBoolean() ? text(random) : earlier + text(random);
            var changes = Change.between(earlier, later);
            assertThat(without(changes, Change.Kind.ADDED)).as("-Dciyan.seed=" + seed).isEqualTo(earlier);
            assertThat(without(changes, Change.Kind.REMOVED)).as("-Dciyan.seed=" + seed).isEqualTo(later);
        }
    }

    private static String without(List<Change> changes, Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() != kind).map(Change::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, 4).mapToObj(i -> new String[] {"学", "习", "𠮷", "\n"}[i])
                .collect(Collectors.joining());
    }
}
