package org.ciyan.certificate;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.transaction.TransactionScoped;

import org.ciyan.kernel.Hours;
import org.ciyan.ledger.HoursEntry;

/** The hours that courses earned in the current transaction, from the posting until the certificate is written. */
@TransactionScoped
class PostedHours implements Serializable {

    private final Map<String, Hours> byDeed = new HashMap<>();

    void keep(HoursEntry entry) {
        if (entry.getSource() == HoursEntry.Source.COURSE) {
            byDeed.put(entry.getDeed(), entry.getHours());
        }
    }

    Optional<Hours> of(long enrollmentId) {
        return Optional.ofNullable(byDeed.get(HoursEntry.deedOfEnrollment(enrollmentId)));
    }
}
