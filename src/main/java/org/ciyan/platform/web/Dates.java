package org.ciyan.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * How days and moments are written in the active language: by the patterns {@code frame.day} and {@code frame.moment}.
 */
@Named
@RequestScoped
public class Dates {

    @Inject Messages messages;
    @Inject ActiveLocale active;
    @Inject Clock clock;

    public String day(LocalDate day) {
        return day == null ? "" : format("frame.day").format(day);
    }

    /** In the county's zone. */
    public String moment(Instant moment) {
        return moment == null ? "" : format("frame.moment").withZone(clock.getZone()).format(moment);
    }

    /** A day and a time by the clock of the county, without seconds. */
    public String hour(LocalDateTime moment) {
        return moment == null ? "" : format("frame.hour").format(moment);
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(messages.say(key), active.getLocale());
    }
}
