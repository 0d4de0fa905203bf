package org.ciyan.study;

import java.math.BigDecimal;

import org.ciyan.learning.Intervals;

/**
 * A sitting (一次学习) as it is opened: where to go on, what is confirmed, how fast one may go.
 *
 * @param id its public code
 * @param nonce the first segment must carry it
 */
public record Sitting(String id, String nonce, int position, Intervals covered, BigDecimal maxRate) { }
