package org.ciyan.heritage.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.platform.web.ActiveLocale;
import org.ciyan.platform.web.Messages;

/** A day or a month of the past in the active language, as precisely as it is known. */
@Named
@RequestScoped
public class When {

    private static final int MONTH = "2000-01".length();

    @Inject Messages messages;
    @Inject ActiveLocale active;

    public String says(String from, String until) {
        return until == null ? single(from) : messages.say("heritage.when.span", single(from), single(until));
    }

    private String single(String when) {
        return when.length() == MONTH ? format("heritage.when.month").format(YearMonth.parse(when))
                : format("heritage.when.day").format(LocalDate.parse(when));
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(messages.say(key), active.getLocale());
    }
}
