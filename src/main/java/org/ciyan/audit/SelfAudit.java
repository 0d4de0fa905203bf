package org.ciyan.audit;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.platform.Audited;
import org.ciyan.platform.watch.SelfCheck;

/**
 * The self-audit (自查): every feature recomputes what it stores, and differences are recorded. It runs each night and on
 * request. It corrects nothing, because the cause of a difference must be found first.
 */
@ApplicationScoped
@Transactional
public class SelfAudit {

    private static final System.Logger LOG = System.getLogger(SelfAudit.class.getName());
    /** The most differences recorded per check; if a whole table is wrong, that is enough to see it. */
    static final int MOST = 500;

    @Inject @Any Instance<SelfCheck> checks;
    @Inject SelfAudits audits;
    @Inject Clock clock;

    /** Runs all checks, as of one instant, and records the differences. */
    @Audited("audit.self-audit")
    public SelfAuditRun run() {
        audits.holdStill();
        var found = new LinkedHashMap<String, List<SelfCheck.Difference>>();
        checks.stream().sorted(Comparator.comparing(SelfCheck::code))
                .forEach(check -> found.put(check.code(), check.differences()));
        int number = found.values().stream().mapToInt(List::size).sum();
        var run = new SelfAuditRun(clock.instant(), String.join(",", found.keySet()), number);
        audits.add(run);
        found.forEach((check, differences) -> differences.stream().limit(MOST)
                .forEach(difference -> audits.add(new FoundDifference(run, check, difference))));
        LOG.log(number == 0 ? INFO : WARNING, "self-audit found " + number + " differences");
        return run;
    }

    /** The last run, if there was one. */
    public Optional<SelfAuditRun> last() {
        return audits.last();
    }

    /** The differences a run recorded, by check; the first {@value #MOST} of each. */
    public List<FoundDifference> differences(SelfAuditRun run) {
        return audits.of(run);
    }
}
