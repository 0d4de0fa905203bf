package org.ciyan.study;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A claim on its way through the {@link SegmentWriter}: decided in a transaction, answered after its commit. */
class Report {

    private final long cadreId;
    private final String sitting;
    private final Claim claim;
    private final CompletableFuture<Acknowledged> answer = new CompletableFuture<>();
    private Acknowledged acknowledged;
    private RuntimeException refusal;
    private Long finished;

    Report(long cadreId, String sitting, Claim claim) {
        this.cadreId = cadreId;
        this.sitting = sitting;
        this.claim = claim;
    }

    void acknowledge(Acknowledged outcome) {
        acknowledged = outcome;
        refusal = null;
    }

    /** Records that this claim gives the lesson enough coverage. */
    void finishes(long enrollmentId) {
        finished = enrollmentId;
    }

    void refuse(RuntimeException cause) {
        acknowledged = null;
        finished = null;
        refusal = cause;
    }

    /** Discards any earlier decision, before the transaction is tried (again). */
    void reopen() {
        acknowledged = null;
        finished = null;
        refusal = null;
    }

    /** Answers with the decision; to be called after the commit. */
    void tell() {
        if (refusal == null && acknowledged != null) {
            answer.complete(acknowledged);
        } else {
            answer.completeExceptionally(refusal == null ? new IllegalStateException("not decided") : refusal);
        }
    }

    /** The enrollment in which a lesson was finished, or null. */
    Long finished() {
        return finished;
    }

    CompletionStage<Acknowledged> answer() { return answer; }
    long cadreId() { return cadreId; }
    String sitting() { return sitting; }
    Claim claim() { return claim; }
}
