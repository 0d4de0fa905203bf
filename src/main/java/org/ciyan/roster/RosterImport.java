package org.ciyan.roster;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.ciyan.kernel.Conflict;

/** One uploaded roster, from the rehearsal to the taking and perhaps the undoing (导入). */
@Entity
@Table(name = "roster_import")
public class RosterImport implements Serializable {

    /** The stage of an import: work is under way ({@link #isWorking()}), or it waits for a decision or is over. */
    public enum State {
        READING, REHEARSED, TAKING, TAKEN, UNDOING, UNDONE, FAILED;

        public boolean isWorking() {
            return this == READING || this == TAKING || this == UNDOING;
        }
    }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "file_name") private String fileName;
    private String sha256;
    @Enumerated(EnumType.STRING) private State state;
    @Enumerated(EnumType.STRING) @Column(name = "resume_as") private State resumeAs;
    private String trouble;
    @Column(name = "row_count") private int rows;
    private int done;
    private int reached;
    private int fresh;
    private int transferred;
    private int corrected;
    private int same;
    private int bad;
    private int absent;
    private int taken;
    @Column(name = "uploaded_by") private String uploadedBy;
    @Column(name = "uploaded_at") private Instant uploadedAt;
    @Column(name = "taken_by") private String takenBy;
    @Column(name = "taken_at") private Instant takenAt;
    @Column(name = "undone_by") private String undoneBy;
    @Column(name = "undone_at") private Instant undoneAt;
    @Version private int version;

    protected RosterImport() { }

    RosterImport(String fileName, String sha256, String by, Instant at) {
        this.fileName = fileName;
        this.sha256 = sha256;
        this.state = State.READING;
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    void holds(int read) {
        rows = read;
    }

    void count(Outcome outcome, int by) {
        switch (outcome) {
            case NEW -> fresh += by;
            case TRANSFERRED -> transferred += by;
            case CORRECTED -> corrected += by;
            case SAME -> same += by;
            default -> bad += by;
        }
    }

    /** Records that a batch of so many rows is done, up to the row with this number. */
    void advance(int number, int count) {
        reached = number;
        done += count;
    }

    void rehearsed(int missing) {
        absent = missing;
        state = State.REHEARSED;
    }

    /** @throws Conflict if the import is no longer in state {@code from}: somebody else was faster */
    void begin(State from, State next, String by) {
        if (state != from) {
            throw new Conflict("roster.not-now");
        }
        state = next;
        done = 0;
        reached = 0;
        if (next == State.UNDOING) {
            undoneBy = by;
        } else {
            takenBy = by;
        }
    }

    void took(int count) {
        taken += count;
    }

    void taken(Instant at) {
        state = State.TAKEN;
        takenAt = at;
    }

    /** Rows that could not be undone stay taken; then the import is still {@code TAKEN}. */
    void undone(Instant at) {
        state = taken == 0 ? State.UNDONE : State.TAKEN;
        undoneAt = at;
    }

    void failed(String incident) {
        resumeAs = state;
        state = State.FAILED;
        trouble = incident;
    }

    void goOn() {
        if (state != State.FAILED) {
            throw new Conflict("roster.not-now");
        }
        state = resumeAs;
        trouble = null;
    }

    public Long getId() { return id; }
    public String getFileName() { return fileName; }
    public String getSha256() { return sha256; }
    public State getState() { return state; }
    public boolean isWorking() { return state.isWorking(); }
    /** Number of the incident in the log, if processing failed; else null. */
    public String getTrouble() { return trouble; }
    public int getRows() { return rows; }
    /** Rows done so far in the current stage. */
    public int getDone() { return done; }
    /** All rows to be done in the current stage. */
    public int getWork() { return state == State.TAKING ? getChanges() : state == State.UNDOING ? done + taken : rows; }
    int getReached() { return reached; }
    public int getFresh() { return fresh; }
    public int getTransferred() { return transferred; }
    public int getCorrected() { return corrected; }
    public int getSame() { return same; }
    public int getBad() { return bad; }
    /** People in the register who are not in the file. */
    public int getAbsent() { return absent; }
    /** Rows that change something. */
    public int getChanges() { return fresh + transferred + corrected; }
    public int getTaken() { return taken; }
    public String getUploadedBy() { return uploadedBy; }
    public Instant getUploadedAt() { return uploadedAt; }
    public String getTakenBy() { return takenBy; }
    public Instant getTakenAt() { return takenAt; }
    public String getUndoneBy() { return undoneBy; }
    public Instant getUndoneAt() { return undoneAt; }
}
