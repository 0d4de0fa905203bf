package org.ciyan.conversion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.course.Tariff;
import org.ciyan.course.Tariffs;
import org.ciyan.platform.Audited;

/** Keeps the conversion rules: new versions are added, none is edited. What courses are worth follows from them. */
@ApplicationScoped
@Transactional
public class Conversion implements Tariffs {

    /** The rule for the courses that this system teaches. */
    public static final String ONLINE_COURSE = "online-course";

    @Inject ConversionRules rules;
    @Inject Clock clock;

    /** A version that is already there is left as it is. */
    @Audited("ledger.enter-rule") // the act's name in the audit trail, which must not change
    public void enter(ConversionRule rule) {
        if (rules.version(rule.getCode(), rule.getNumber()).isEmpty()) {
            rules.add(rule);
        }
    }

    public Optional<ConversionRule> version(String code, int number) {
        return rules.version(code, number);
    }

    /** Every version of every rule, without its bands. */
    public List<ConversionRule> versions() {
        return rules.all();
    }

    @Override
    public Optional<Tariff> today() {
        return forCourses(LocalDate.now(clock)).map(rule -> (minutes, tested) ->
                rule.convert(Deed.ofMinutes(minutes, tested)).hours());
    }

    /** The rule of that code in force on a day. */
    public Optional<ConversionRule> inForce(String code, LocalDate day) {
        return rules.inForce(code, day);
    }

    /** The rule in force on a day for the courses that this system teaches. */
    public Optional<ConversionRule> forCourses(LocalDate day) {
        return rules.inForce(ONLINE_COURSE, day);
    }
}
