package org.ciyan.audit;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.platform.Audited;
import org.ciyan.platform.SelfCheck;

/**
 * The self-audit (自查): has every feature derive again what it keeps, and keeps what they found. Each night, and
 * whenever somebody asks. It mends nothing: who finds a difference has to learn first where it comes from.
 */
@ApplicationScoped
@Transactional
public class SelfAudit {

    private static final System.Logger LOG = System.getLogger(SelfAudit.class.getName());
    /** Of one check; a whole table gone wrong need not be listed to its end. */
    static final int MOST = 500;

    @Inject @Any Instance<SelfCheck> checks;
    @Inject SelfAudits audits;
    @Inject Clock clock;

    /** Does all checks, as of one instant, and keeps what they found. */
    @Audited("audit.self-audit")
    public SelfAuditRun run() {
        audits.holdStill();
        var found = new ArrayList<Found>();
        var codes = new ArrayList<String>();
        checks.stream().sorted(Comparator.comparing(SelfCheck::code)).forEach(check -> {
            codes.add(check.code());
            check.differences().forEach(difference -> found.add(new Found(check.code(), difference)));
        });
        var run = new SelfAuditRun(clock.instant(), String.join(",", codes), found.size());
        audits.add(run);
        found.stream().collect(Collectors.groupingBy(Found::check)).values().stream()
                .flatMap(ofOne -> ofOne.stream().limit(MOST))
                .forEach(f -> audits.add(new FoundDifference(run, f.check(), f.difference())));
        LOG.log(found.isEmpty() ? INFO : WARNING, "self-audit found " + found.size() + " differences");
        return run;
    }

    /** The last one, if there was one. */
    public Optional<SelfAuditRun> last() {
        return audits.last();
    }

    /** What it found, by check; the first {@value #MOST} of each. */
    public List<FoundDifference> differences(SelfAuditRun run) {
        return audits.of(run);
    }

    private record Found(String check, SelfCheck.Difference difference) { }
}
