package org.ciyan.course.text;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A citation in a lesson's text, {@code [^S03]}. Its footnote number is set when the lesson has been read up to here.
 */
final class CiteMark extends Node {

    private final BasedSequence key;
    private int number;

    CiteMark(BasedSequence whole, BasedSequence key) {
        super(whole);
        this.key = key;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {key};
    }

    String key() {
        return key.toString();
    }

    void isNumber(int number) {
        this.number = number;
    }

    String html() {
        return Notes.mark(key(), number);
    }
}
