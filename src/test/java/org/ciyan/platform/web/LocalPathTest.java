package org.ciyan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/learning/learn?course=hong-jun&lesson=2", "/ledger/entry?n=1",
            "/search/find?q=%E7%BA%A2+x", "/a/b.c_d~e"})
    void aPathOfOursIsKept(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "home", "//evil.example", "///evil.example", "/\\evil.example",
        "\\\\evil.example", "/\\/evil.example",
        "http://evil.example", "https:evil.example", "javascript:alert(1)", "data:text/html,x", "/a\r\nSet-Cookie: x=1",
        "/a\n", "/\t/evil.example", " /a", "/a b", "/@evil.example", "/a#b", "/<script>", "/a\u0000",
        "／／evil.example", "/a\u2028"})
    void anythingElseLeadsHome(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }
}
