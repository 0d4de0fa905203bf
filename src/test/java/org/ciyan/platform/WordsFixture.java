package org.ciyan.platform;

/** The product's words outside the container. */
public final class WordsFixture {

    private WordsFixture() { }

    public static Words words() {
        return new Words();
    }
}
