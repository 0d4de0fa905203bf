package org.ciyan.ledger;

import java.math.BigDecimal;

import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.kernel.Hours;

/** What one cadre earned in one book and kind within a period, in so many entries (reversals are entries too). */
public record Earned(long cadreId, Ledger ledger, Kind kind, Hours hours, BigDecimal days, int entries) { }
