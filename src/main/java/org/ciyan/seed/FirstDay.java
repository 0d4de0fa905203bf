package org.ciyan.seed;

import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.ciyan.platform.SchemaReady;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens before the first request: courses, then the demo county or the first operator. */
@ApplicationScoped
class FirstDay {

    @Inject SeedFiles files;
    @Inject RosterSeed roster;
    @Inject AccountSeed accounts;
    @Inject @ConfigProperty(name = "ciyan.demo") boolean demo;
    @Inject @ConfigProperty(name = "ciyan.data.dir") Path data;
    @Inject @ConfigProperty(name = "ciyan.seeds.dir") Path seeds;
    @Inject @ConfigProperty(name = "ciyan.courses.dir") Path courses;

    void on(@Observes SchemaReady ready) {
        if (demo) {
            files.ifNew(seeds.resolve("010-units.csv"), roster::units);
            files.ifNew(seeds.resolve("020-categories.csv"), roster::categories);
            files.ifNew(seeds.resolve("030-cadres.csv"), roster::cadres);
            files.ifNew(seeds.resolve("050-accounts.yaml"), file -> accounts.demo(file, data.resolve("demo-accounts.csv")));
        } else {
            accounts.firstOperator(data.resolve("first-operator.csv"));
        }
    }
}
