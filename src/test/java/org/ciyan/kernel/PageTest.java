package org.ciyan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PageTest {

    static final List<Integer> ALL = IntStream.range(0, 450).boxed().toList();

    @Test
    void pagesFollowEachOtherAndEachKnowsTheWhole() {
        assertThat(Page.of(ALL, 0, 100).items()).startsWith(0).endsWith(99).hasSize(100);
        assertThat(Page.of(ALL, 1, 100).items()).startsWith(100).endsWith(199);
        assertThat(Page.of(ALL, 4, 100)).isEqualTo(new Page<>(ALL.subList(400, 450), 450));
    }

    @Test
    void behindTheLastPageThereIsNothing() {
        assertThat(Page.of(ALL, 5, 100)).isEqualTo(new Page<>(List.of(), 450));
        assertThat(Page.of(ALL, Integer.MAX_VALUE, 200).items()).isEmpty();
        assertThat(Page.of(List.of(), 0, 10)).isEqualTo(new Page<>(List.of(), 0));
    }

    @Test
    void nobodyGetsMoreAtOnceThanTheLargestPageNorLessThanOne() {
        assertThat(Page.of(ALL, 0, Integer.MAX_VALUE).items()).hasSize(Page.LARGEST);
        assertThat(Page.of(ALL, 0, 0).items()).containsExactly(0);
        assertThat(Page.of(ALL, 2, -7).items()).containsExactly(2);
    }

    @Test
    void aPageBeforeTheFirstIsTheFirst() {
        assertThat(Page.of(ALL, -3, 10)).isEqualTo(Page.of(ALL, 0, 10));
    }
}
