package org.ciyan.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.agenda.SessionFixture;
import org.ciyan.body.BodyPeople;
import org.ciyan.hall.Hall;
import org.ciyan.hall.HallReading;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.kernel.Stale;
import org.ciyan.organization.People;
import org.ciyan.platform.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class MinutesIT {

    @Inject Minutes minutes;
    @Inject Hall hall;
    @Inject HallReading reading;
    @Inject SessionFixture fixture;
    @Inject People people;
    @Inject Tables tables;
    @Inject Clock clock;

    SessionFixture.Committee us;
    String code;
    long item;

    @BeforeEach
    void aSessionUnderWay() {
        us = fixture.aCommittee();
        code = fixture.aSession(us, LocalDate.now(clock).atTime(9, 0)).getCode();
        hall.open(us.asKeeper(), code);
        item = reading.room(us.asKeeper(), code).plan().items().get(0).id();
    }

    Version write(int known, String text) {
        return minutes.write(us.asKeeper(), code, item, Document.MINUTES, known, text);
    }

    @Test
    void everyVersionIsKeptAndTheSameTextMakesNone() {
        write(0, "一");
        write(1, "一二");
        assertThat(write(1, "一二").getNumber()).isEqualTo(2);
        minutes.write(us.asKeeper(), code, item, Document.SUMMARY, 0, "纪要");
        var read = minutes.read(us.asMember(), code);
        assertThat(read.minutes().get(item).getText()).isEqualTo("一二");
        assertThat(read.summary().get(item).getText()).isEqualTo("纪要");
        assertThat(minutes.history(us.asMember(), code, item, Document.MINUTES, null, null)).satisfies(history -> {
            assertThat(history.stamps()).extracting(Stamp::number).containsExactly(2, 1);
            assertThat(history.changes()).contains(new Change(Change.Kind.ADDED, "二"));
        });
    }

    @Test
    void ofFourEditorsAtOnceOneIsKeptAndTheOthersAreShownBoth() throws Exception {
        write(0, "零");
        var got = AtOnce.all(IntStream.range(0, 4).mapToObj(i -> (Callable<Throwable>) () -> catchThrowable(
                () -> write(1, "零，第" + i + "人"))).toList());
        var kept = minutes.read(us.asKeeper(), code).minutes().get(item);
        assertThat(kept.getNumber()).isEqualTo(2);
        assertThat(got).filteredOn(Objects::isNull).hasSize(1);
        assertThat(got).filteredOn(Objects::nonNull).hasSize(3).allSatisfy(late ->
                assertThat(((Stale) late).current()).isEqualTo(kept.getText()));
    }

    @Test
    void aFormerTextIsWrittenAnew() {
        write(0, "一");
        write(1, "删坏了");
        assertThatThrownBy(() -> minutes.restore(us.asKeeper(), code, item, Document.MINUTES, 1, 1))
                .isInstanceOf(Stale.class);
        var restored = minutes.restore(us.asKeeper(), code, item, Document.MINUTES, 2, 1);
        assertThat(restored).returns(3, Version::getNumber).returns("一", Version::getText)
                .returns(1, Version::getRestored);
    }

    @Test
    void aDecidedItemIsLockedAndOnlyWhoKeepsTheRecordWrites() {
        write(0, "一");
        hall.decide(us.asKeeper(), code, item, true);
        assertThatThrownBy(() -> write(1, "二")).isInstanceOf(Rejected.class).hasMessage("minutes.decided");
        hall.decide(us.asKeeper(), code, item, false);
        assertThatThrownBy(() -> minutes.write(us.asMember(), code, item, Document.MINUTES, 1, "x"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> minutes.read(BodyPeople.as(people.aCadre()), code)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write(1, "长".repeat(Minutes.LONGEST + 1))).hasMessage("minutes.too-long");
        assertThatThrownBy(() -> minutes.write(us.asKeeper(), code, -1, Document.MINUTES, 0, "x"))
                .isInstanceOf(NotFound.class);
    }

    /** Elsewhere the tab of versions took a minute with some hundreds of them. */
    @Test
    void threeHundredVersionsTakeNoMoreQueriesThanThree() throws Exception {
        var costs = new ArrayList<Tables.Cost>();
        int written = 0;
        for (int size : new int[] {3, 30, 300}) {
            for (; written < size; written++) {
                write(written, "第" + written + "稿");
            }
            int all = size;
            costs.add(tables.cost(() -> assertThat(minutes.history(us.asKeeper(), code, item, Document.MINUTES, 1, null)
                    .stamps()).hasSize(all)));
            costs.add(tables.cost(() -> assertThat(minutes.read(us.asKeeper(), code).minutes()).hasSize(1)));
        }
        assertThat(costs.get(4).queries()).isEqualTo(costs.get(0).queries());
        assertThat(costs.get(5).queries()).isEqualTo(costs.get(1).queries());
    }
}
