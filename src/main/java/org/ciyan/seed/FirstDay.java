package org.ciyan.seed;

import static java.lang.System.Logger.Level.WARNING;

import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.ciyan.course.CourseShelf;
import org.ciyan.platform.text.TextFaults;
import org.ciyan.platform.SchemaReady;
import org.ciyan.platform.Words;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens before the first request: courses, then the demo county or the first operator. */
@ApplicationScoped
class FirstDay {

    private static final System.Logger LOG = System.getLogger(FirstDay.class.getName());

    @Inject Words words;
    @Inject SeedFiles files;
    @Inject RosterSeed roster;
    @Inject BodySeed bodies;
    @Inject MaterialSeed materials;
    @Inject SessionSeed held;
    @Inject PlanSeed plan;
    @Inject ActivitySeed activity;
    @Inject AccountSeed accounts;
    @Inject CourseShelf shelf;
    @Inject @ConfigProperty(name = "ciyan.demo") boolean demo;
    @Inject @ConfigProperty(name = "ciyan.data.dir") String data;
    @Inject @ConfigProperty(name = "ciyan.seeds.dir") String seeds;
    @Inject @ConfigProperty(name = "ciyan.courses.dir") String courses;

    void on(@Observes SchemaReady ready) {
        if (demo) {
            files.ifNew(Path.of(seeds, "010-units.csv"), roster::units);
            files.ifNew(Path.of(seeds, "020-categories.csv"), roster::categories);
            files.ifNew(Path.of(seeds, "030-cadres.csv"), roster::cadres);
            files.ifNew(Path.of(seeds, "060-meeting-rules.yaml"), bodies::rules);
            files.ifNew(Path.of(seeds, "070-bodies.yaml"), bodies::bodies);
            files.ifNew(Path.of(seeds, "080-materials.yaml"), materials::materials);
            files.ifNew(Path.of(seeds, "200-plan-2026.yaml"), plan::plan);
            files.in(Path.of(seeds, "210-sessions")).forEach(file -> files.ifNew(file, held::sessions));
            courses();
            files.ifNew(Path.of(seeds, "300-activity/opening-register.csv"), activity::openingRegister);
            files.ifNew(Path.of(seeds, "300-activity/enrollments.csv"), activity::enrollments);
            files.ifNew(Path.of(seeds, "050-accounts.yaml"),
                    file -> accounts.demo(file, Path.of(data, "demo-accounts.csv")));
        } else {
            courses();
            accounts.firstOperator(Path.of(data, "first-operator.csv"));
        }
    }

    /** A faulty course must not stop the server: every fault is logged, and what was published before stays. */
    private void courses() {
        try {
            shelf.load(Path.of(courses));
        } catch (TextFaults faults) {
            faults.faults().forEach(fault -> LOG.log(WARNING, fault.file() + ":" + fault.line() + " "
                    + words.say(Words.CHINESE, fault.key(), fault.args().toArray())));
        }
    }
}
