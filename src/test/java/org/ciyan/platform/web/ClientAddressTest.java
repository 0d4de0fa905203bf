package org.ciyan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;

import org.junit.jupiter.api.Test;

import jakarta.servlet.http.HttpServletRequest;

class ClientAddressTest {

    @Test
    void behindAProxyItIsWhatTheProxyItselfSaw() {
        assertThat(ClientAddress.of(request(true, "192.0.2.7"))).isEqualTo("192.0.2.7");
        assertThat(ClientAddress.of(request(true, "203.0.113.9, 192.0.2.7"))).as("the first is the sender's own claim")
                .isEqualTo("192.0.2.7");
    }

    @Test
    void withoutAProxyTheHeaderIsWorthNothing() {
        assertThat(ClientAddress.of(request(false, "203.0.113.9"))).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of(request(true, null))).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of(request(true, " "))).isEqualTo("10.0.0.1");
    }

    private static HttpServletRequest request(boolean secure, String forwardedFor) {
        return (HttpServletRequest) Proxy.newProxyInstance(ClientAddress.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isSecure" -> secure;
                    case "getHeader" -> arguments[0].equals(ClientAddress.HEADER) ? forwardedFor : null;
                    case "getRemoteAddr" -> "10.0.0.1";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
