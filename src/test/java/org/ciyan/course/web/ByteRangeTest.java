package org.ciyan.course.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteRangeTest {

    @Test
    void aRangeIsFromOneByteToAnotherBothIncluded() {
        assertThat(ByteRange.of("bytes=0-99", 1000)).isEqualTo(new ByteRange(0, 100, true));
        assertThat(ByteRange.of("bytes=100-5000", 1000)).isEqualTo(new ByteRange(100, 1000, true));
        assertThat(ByteRange.of("bytes=999-999", 1000).header(1000)).isEqualTo("bytes 999-999/1000");
    }

    @Test
    void theLastBytesMayBeAskedForByTheirNumber() {
        assertThat(ByteRange.of("bytes=-10", 1000)).isEqualTo(new ByteRange(990, 1000, true));
        assertThat(ByteRange.of("bytes=-9999", 1000)).isEqualTo(new ByteRange(0, 1000, true));
    }

    @Test
    void aRangeWithoutAnEndIsAnsweredInParts() {
        assertThat(ByteRange.of("bytes=200-", 1000)).isEqualTo(new ByteRange(200, 1000, true));
        assertThat(ByteRange.of("bytes=0-", 100 * ByteRange.LONGEST).length()).isEqualTo(ByteRange.LONGEST);
    }

    @Test
    void beyondTheEndThereIsNothing() {
        var beyond = ByteRange.of("bytes=1000-", 1000);
        assertThat(beyond.isSatisfiable()).isFalse();
        assertThat(beyond.header(1000)).isEqualTo("bytes */1000");
        assertThat(ByteRange.of("bytes=5000-6000", 1000).isSatisfiable()).isFalse();
        assertThat(ByteRange.of("bytes=-0", 1000).isSatisfiable()).isFalse();
    }

    @Test
    void whatIsNoSingleRangeOfBytesAsksForTheWhole() {
        for (var header : new String[] {
                null, "", "bytes=", "bytes=-", "lines=1-2", "bytes=0-1,5-6", "bytes=9-3", "bytes=a-b"}) {
            assertThat(ByteRange.of(header, 1000)).as(header).isEqualTo(new ByteRange(0, 1000, false));
        }
    }
}
