package org.ciyan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Several do something in the same instant, each on a thread of its own. */
public final class AtOnce {

    private static final int ROUNDS = 20;

    private AtOnce() { }

    /** What each of them got. */
    public static <T> List<T> times(int times, Callable<T> act) throws Exception {
        return all(Collections.nCopies(times, act));
    }

    /** The same, {@value #ROUNDS} times over: what goes wrong between two threads goes wrong now and then. */
    public static void rounds(Round round) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            round.play();
        }
    }

    /** Begins with what no other round has touched. */
    public interface Round {
        void play() throws Exception;
    }

    /** What each of them got, in the order in which they are named. */
    public static <T> List<T> all(List<? extends Callable<? extends T>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        var pool = Executors.newFixedThreadPool(acts.size());
        try {
            var got = new ArrayList<T>();
            for (var each : pool.invokeAll(acts.stream().map(act -> (Callable<T>) () -> {
                start.await();
                return act.call();
            }).toList())) {
                got.add(each.get());
            }
            return got;
        } finally {
            pool.shutdown();
        }
    }
}
