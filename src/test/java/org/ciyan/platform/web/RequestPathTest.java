package org.ciyan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

    @ParameterizedTest
    @CsvSource({"/search/find, /search/find", "/, /index.xhtml", "/api/v1/me/notes/no+code, /api/v1/me/notes/no+code",
        "/api/v1/me/notes/no+code, /api/v1/me/notes/no code", "/%61pi/v1/me, /api/v1/me", "/%E7%BA%A2, /红"})
    void whatIsReadInOneWayIsThatPath(String sent, String served) {
        assertThat(RequestPath.of(request(sent, served))).isPresent();
    }

    @Test
    void anEncodedLetterIsTheLetter() {
        assertThat(RequestPath.of(request("/%61pi/v1/me", "/api/v1/me"))).hasValue("/api/v1/me");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resources/../search/find", "/resources/%2e%2e/search/find", "/resources/%2E./search/find",
        "//search/find", "/./search/find", "/search/find/.", "/search;x=1/find", "/search%3bx/find", "/search%2ffind",
        "/search\\find", "/search%5cfind", "/search/find%00", "/search/find%252e", "/%c0%ae%c0%ae/search/find",
        "/search/find%zz", "/other"})
    void whatMayBeReadInTwoWaysIsNone(String sent) {
        assertThat(RequestPath.of(request(sent, "/search/find"))).isEmpty();
    }

    /** @param served what the container makes of it */
    private static HttpServletRequest request(String sent, String served) {
        var answers = Map.of("getRequestURI", sent, "getServletPath", served, "getContextPath", "");
        return (HttpServletRequest) Proxy.newProxyInstance(RequestPathTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, method, args) -> answers.get(method.getName()));
    }
}
