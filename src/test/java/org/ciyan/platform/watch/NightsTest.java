package org.ciyan.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Proxy;
import java.util.ArrayList;

import jakarta.enterprise.event.Event;

import org.junit.jupiter.api.Test;

class NightsTest {

    /** The container calls a job that has thrown once more, and then never again. */
    @Test
    void aNightThatFailsIsNotTheLast() {
        var heard = new ArrayList<Object>();
        var nights = new Nights();
        nights.night = failing(heard);

        assertThatCode(nights::fall).doesNotThrowAnyException();
        assertThatCode(nights::fall).doesNotThrowAnyException();
        assertThat(heard).containsExactly(new Night(), new Night());
    }

    @SuppressWarnings("unchecked")
    private static Event<Night> failing(ArrayList<Object> heard) {
        return (Event<Night>) Proxy.newProxyInstance(NightsTest.class.getClassLoader(), new Class<?>[] {Event.class},
                (self, method, args) -> {
                    heard.add(args[0]);
                    throw new IllegalStateException("an observer failed");
                });
    }
}
