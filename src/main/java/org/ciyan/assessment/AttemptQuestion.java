package org.ciyan.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A question as drawn for one attempt: which of the bank, in which order its options were shown, what was answered. */
@Entity
@Table(name = "attempt_question")
public class AttemptQuestion implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "attempt_id") private long attemptId;
    private int position;
    @Column(name = "in_bank") private int inBank;
    private String shuffle;
    private String answer;
    @Column(name = "saved_at") private Instant savedAt;
    private Boolean correct;

    protected AttemptQuestion() { }

    AttemptQuestion(long attemptId, int position, int inBank, List<Integer> shuffle) {
        this.attemptId = attemptId;
        this.position = position;
        this.inBank = inBank;
        this.shuffle = shuffle.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    void answered(String json, Instant at) {
        answer = json;
        savedAt = at;
    }

    void judge(boolean right) {
        correct = right;
    }

    /** The question's id in the API: {@code q1}, {@code q2} … */
    String key() {
        return "q" + (position + 1);
    }

    /** The index in the bank of each option, in the order shown. */
    List<Integer> shuffle() {
        return shuffle.isEmpty() ? List.of() : Stream.of(shuffle.split(",")).map(Integer::valueOf).toList();
    }

    int getInBank() { return inBank; }
    String getAnswer() { return answer; }
    boolean isCorrect() { return Boolean.TRUE.equals(correct); }
}
