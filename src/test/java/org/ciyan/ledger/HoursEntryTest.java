package org.ciyan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.ciyan.conversion.ConversionRule;
import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.conversion.Rules;
import org.ciyan.kernel.Hours;
import org.ciyan.kernel.Rejected;
import org.ciyan.ledger.HoursEntry.Head;
import org.ciyan.organization.CadreRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HoursEntryTest {

    static final Instant AT = Instant.parse("2026-05-04T03:02:01.123456789Z");
    static final CadreRow WHO = new CadreRow(7, "C7", "name", "U1", "unit", "/U1/", "post", "clerk", "clerks", null);

    @Test
    void eachEntryHoldsOnToTheOneBefore() {
        var first = new HoursEntry(Head.GENESIS, posting("first"), AT);
        var second = new HoursEntry(first.head(), posting("second"), AT);

        assertThat(first.getSequence()).isEqualTo(1);
        assertThat(first.getPrevHash()).isEqualTo(Head.GENESIS.hash());
        assertThat(second.getSequence()).isEqualTo(2);
        assertThat(second.getPrevHash()).isEqualTo(first.getHash()).isNotEqualTo(second.getHash());
        assertThat(first.follows(Head.GENESIS)).isTrue();
        assertThat(second.follows(first.head())).isTrue();
    }

    @Test
    void anEntryFollowsNoOtherThanItsOwn() {
        var first = new HoursEntry(Head.GENESIS, posting("first"), AT);
        var other = new HoursEntry(Head.GENESIS, posting("other"), AT);
        var second = new HoursEntry(first.head(), posting("second"), AT);
        var third = new HoursEntry(second.head(), posting("third"), AT);

        assertThat(second.follows(other.head())).isFalse();
        assertThat(third.follows(first.head())).as("one taken out of the middle").isFalse();
        assertThat(second.follows(Head.GENESIS)).as("the first taken away").isFalse();
        assertThat(first.follows(first.head())).isFalse();
    }

    static Stream<Field> fields() {
        return Stream.of(HoursEntry.class.getDeclaredFields())
                .filter(f -> !Modifier.isStatic(f.getModifiers()) && !f.getName().equals("id"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void aChangeOfAnyFieldShows(Field field) throws IllegalAccessException {
        var previous = new HoursEntry(Head.GENESIS, posting("first"), AT);
        var entry = new HoursEntry(previous.head(), full(), AT);
        assertThat(entry.follows(previous.head())).isTrue();

        field.setAccessible(true);
        field.set(entry, another(field.get(entry), field.getType()));

        assertThat(entry.follows(previous.head())).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void whatIsTakenAwayShows(Field field) throws IllegalAccessException {
        var previous = new HoursEntry(Head.GENESIS, posting("first"), AT);
        var entry = new HoursEntry(previous.head(), full(), AT);
        field.setAccessible(true);
        if (!field.getType().isPrimitive() && field.get(entry) != null
                && !field.getName().toLowerCase().endsWith("hash")) {
            field.set(entry, null);
            assertThat(entry.follows(previous.head())).isFalse();
        }
    }

    @Test
    void aReversalTakesBackWhatItCancelsAndSaysWhich() {
        var wrong = new HoursEntry(Head.GENESIS, posting("wrong"), AT);
        var reversal = wrong.reversal(wrong.head(), posting("reversal"), AT);

        assertThat(reversal.isReversal()).isTrue();
        assertThat(reversal.getReverses()).isEqualTo(1);
        assertThat(reversal.getSequence()).isEqualTo(2);
        assertThat(reversal.follows(wrong.head())).isTrue();
        assertThat(wrong.isReversal()).isFalse();
    }

    @Test
    void aReversalIsNotReversed() {
        var wrong = new HoursEntry(Head.GENESIS, posting("wrong"), AT);
        var reversal = wrong.reversal(wrong.head(), posting("reversal"), AT);

        assertThatThrownBy(() -> reversal.reversal(reversal.head(), posting("again"), AT))
                .isInstanceOf(Rejected.class).hasMessage("ledger.reversal-of-reversal");
    }

    @Test
    void aLineBreakThatCouldShiftOneFieldIntoTheNextIsRefused() {
        assertThatThrownBy(() -> new HoursEntry(Head.GENESIS, titled("a title\nof two lines"), AT))
                .isInstanceOf(Rejected.class).hasMessage("ledger.line-break");
    }

    @Test
    void theTimeIsHashedAsTheDatabaseCanHoldIt() {
        assertThat(new HoursEntry(Head.GENESIS, posting("first"), AT).getRecordedAt())
                .isEqualTo(Instant.parse("2026-05-04T03:02:01.123456Z"));
        assertThat(new HoursEntry(Head.GENESIS, posting("first"), AT).getHash())
                .isEqualTo(new HoursEntry(Head.GENESIS, posting("first"), AT.plusNanos(200)).getHash())
                .isNotEqualTo(new HoursEntry(Head.GENESIS, posting("first"), AT.plusNanos(1000)).getHash());
    }

    @Test
    void daysAreHashedAsTheDatabaseGivesThemBack() {
        assertThat(new HoursEntry(Head.GENESIS, full(), AT).getDays()).hasToString("1.50");
    }

    @Test
    void theEntryNamesTheRuleThatGaveTheHours() {
        var entry = new HoursEntry(Head.GENESIS, full(), AT);

        assertThat(entry.getRuleCode()).isEqualTo("online-course");
        assertThat(entry.getRuleVersion()).isEqualTo(1);
    }

    private static Object another(Object value, Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).filter(c -> c != value).findFirst().orElseThrow();
        }
        return switch (type.getSimpleName()) {
            case "long" -> (Long) value + 1;
            case "int" -> (Integer) value + 1;
            case "Integer" -> value == null ? 1 : (Integer) value + 1;
            case "String" -> value + "x";
            case "Hours" -> ((Hours) value).plus(Hours.of("0.01"));
            case "BigDecimal" -> ((BigDecimal) value).add(new BigDecimal("0.01"));
            case "LocalDate" -> ((LocalDate) value).plusDays(1);
            case "Instant" -> ((Instant) value).plusNanos(1000);
            default -> throw new IllegalArgumentException("teach this test about " + type);
        };
    }

    private static Posting posting(String deed) {
        return new Posting(WHO, Ledger.CADRE, Kind.CONCENTRATED, deed, "title", null, null,
                Hours.of("6.00"), null, LocalDate.of(2026, 5, 1), null, new RegisterInputs("6", null));
    }

    private static Posting titled(String title) {
        return new Posting(WHO, Ledger.CADRE, Kind.CONCENTRATED, "deed", title, null, null,
                Hours.of("6.00"), null, LocalDate.of(2026, 5, 1), null, new RegisterInputs("6", null));
    }

    private static Posting full() {
        return new Posting(WHO, Ledger.CADRE, Kind.ONLINE, "deed", "title",
                "organizer", "evidence", Hours.of("6.00"), new BigDecimal("1.5"), LocalDate.of(2026, 5, 1),
                Rules.onlineCourse(ConversionRule.Basis.LESSON),
                new CourseInputs("course", 1, ConversionRule.Basis.LESSON, true, null, null));
    }
}
