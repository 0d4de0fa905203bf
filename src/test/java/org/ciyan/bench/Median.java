package org.ciyan.bench;

import java.util.Arrays;

/** How long something takes, when it has been asked often enough. */
final class Median {

    /** Seconds, in all, after which something is asked less often. */
    static final int PATIENCE = 6;
    static final int SMALLEST = 2;

    private Median() { }

    interface Call {
        byte[] answer() throws Exception;
    }

    /**
     * In milliseconds.
     *
     * @param calls that count
     * @param warmUp seconds of calls that do not
     */
    static double of(int calls, Call call, int warmUp) throws Exception {
        long from = System.nanoTime();
        call.answer();
        var times = new double[calls];
        times[0] = seconds(from) * 1e3;
        int done = seconds(from) < warmUp ? 0 : 1;
        while (seconds(from) < warmUp) {
            call.answer();
        }
        long begun = System.nanoTime();
        while (done < calls && (done < SMALLEST || seconds(begun) < PATIENCE)) {
            long asked = System.nanoTime();
            call.answer();
            times[done++] = seconds(asked) * 1e3;
        }
        Arrays.sort(times, 0, done);
        return times[done / 2];
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }
}
