package org.ciyan.roster;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.ciyan.platform.Incident;
import org.ciyan.platform.Opened;

/**
 * Processes imports in the background: one thread, one import after the other. At startup it continues unfinished ones.
 */
@ApplicationScoped
class ImportWork {

    /** Event: an import has work to do. Observed after the commit. */
    record Due(long id) { }

    private static final System.Logger LOG = System.getLogger(ImportWork.class.getName());
    private static final int TRIES = 3;

    @Inject ImportSteps steps;
    @Resource ManagedThreadFactory threads;

    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();
    private ExecutorService worker;
    private volatile boolean open = true;

    @PostConstruct
    void start() {
        worker = Executors.newSingleThreadExecutor(threads);
    }

    @PreDestroy
    void stop() {
        open = false;
        worker.shutdown();
        try {
            worker.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void on(@Observes Opened opened) {
        steps.unfinished().forEach(this::begin);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Due due) {
        begin(due.id());
    }

    private void begin(long id) {
        if (open && waiting.add(id)) {
            worker.execute(() -> work(id));
        }
    }

    /** Stops between two batches if the server stops; the rest is done at the next start. */
    private void work(long id) {
        waiting.remove(id);
        int failures = 0;
        boolean more = true;
        while (more && open) {
            try {
                more = steps.next(id);
                failures = 0;
            } catch (RuntimeException e) {
                if (++failures == TRIES) {
                    giveUp(id, e);
                    return;
                }
                LOG.log(WARNING, "import " + id + ": a batch is tried again", e);
            }
        }
    }

    private void giveUp(long id, RuntimeException cause) {
        var incident = Incident.number();
        LOG.log(ERROR, "incident " + incident + ": import " + id, cause);
        try {
            steps.failed(id, incident);
        } catch (RuntimeException e) {
            LOG.log(ERROR, "incident " + incident + ": import " + id + " stays as it is until the next start", e);
        }
    }
}
