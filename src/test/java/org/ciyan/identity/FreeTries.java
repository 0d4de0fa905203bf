package org.ciyan.identity;

import java.util.concurrent.TimeUnit;

/** How many wrong passwords may be looked at when many come at once, however slow the machine is. */
public final class FreeTries {

    public static final int AT_ONCE = 5;

    private FreeTries() { }

    /** Those at once, and one after each wait of 2, 4, 8 … seconds that passes meanwhile. */
    public static int within(long nanoseconds) {
        int free = AT_ONCE;
        for (long wait = 2, over = 2; TimeUnit.SECONDS.toNanos(over) <= nanoseconds; wait *= 2, over += wait) {
            free++;
        }
        return free;
    }
}
