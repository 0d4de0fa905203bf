package org.ciyan.agenda;

import java.time.LocalDate;
import java.util.List;

import org.ciyan.body.Meeting;

/**
 * Event: the record of a session is signed. Fired once, in the transaction that signs it.
 *
 * @param day on which it was held
 * @param minutes from opening to adjournment by the server's clock; null if it was recorded late
 * @param hoursRule code of the rule by which those present are credited; null for no hours
 * @param present cadres who were there themselves
 */
public record SessionClosed(long sessionId, String code, long bodyId, String body, Meeting meeting, String title,
        LocalDate day, Integer minutes, String hoursRule, List<Long> present) { }
