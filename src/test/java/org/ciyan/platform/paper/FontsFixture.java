package org.ciyan.platform.paper;

/** The product's fonts outside the container. */
public final class FontsFixture {

    private FontsFixture() { }

    public static Fonts ours() {
        return Fonts.ours();
    }
}
