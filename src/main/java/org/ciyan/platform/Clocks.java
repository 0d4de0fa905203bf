package org.ciyan.platform;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Provides the one clock, in the county's zone: dates of rules are local dates. */
@ApplicationScoped
class Clocks {

    @Inject
    @ConfigProperty(name = "ciyan.zone")
    String zone;

    @Produces
    Clock clock() {
        return Clock.system(ZoneId.of(zone));
    }
}
