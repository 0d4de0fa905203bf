package org.ciyan.kernel;

import java.math.BigDecimal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores {@link Hours} in a {@code decimal(8,2)}. */
@Converter(autoApply = true)
public class HoursConverter implements AttributeConverter<Hours, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Hours hours) {
        return hours == null ? null : hours.value();
    }

    @Override
    public Hours convertToEntityAttribute(BigDecimal value) {
        return value == null ? null : new Hours(value);
    }
}
