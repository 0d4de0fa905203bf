package org.ciyan.kernel;

import static java.math.RoundingMode.HALF_UP;
import static java.math.RoundingMode.UNNECESSARY;

import java.io.Serializable;
import java.math.BigDecimal;

/** Training hours (学时), below 10¹². Two decimals, as printed: what is stored is what is shown, so columns add up. */
public record Hours(BigDecimal value) implements Comparable<Hours>, Serializable {

    public static final int SCALE = 2;
    private static final int MOST_DIGITS = 12;
    /** The most decimals of an intermediate result before it is rounded. */
    private static final int MOST_DECIMALS = 100;
    public static final Hours ZERO = Hours.of("0");

    /** @throws ArithmeticException if the value has more than two decimals or twelve digits before them */
    public Hours {
        value = bounded(value).setScale(SCALE, UNNECESSARY);
    }

    /** Checks the size by exponent and digits alone, because writing out 1e999999999 would fill the memory. */
    private static BigDecimal bounded(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if ((long) value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DECIMALS) {
            throw new ArithmeticException("hours of too many digits");
        }
        return value;
    }

    public static Hours of(String value) {
        return new Hours(new BigDecimal(value));
    }

    /** The one place where hours are rounded. */
    public static Hours rounded(BigDecimal value) {
        return new Hours(bounded(value).setScale(SCALE, HALF_UP));
    }

    public Hours plus(Hours other) {
        return new Hours(value.add(other.value));
    }

    public Hours minus(Hours other) {
        return new Hours(value.subtract(other.value));
    }

    public Hours negated() {
        return new Hours(value.negate());
    }

    public Hours times(BigDecimal factor) {
        return rounded(value.multiply(factor));
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Hours other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
