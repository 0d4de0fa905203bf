package org.ciyan.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevicesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36 Edg/140.0 | Edge, Windows
            Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Windows
            Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36 | Chrome, Linux
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605 Version/18.0 Safari/604 | Safari, iPhone
            Mozilla/5.0 (Linux; Android 14) Chrome/120.0 MicroMessenger/8.0 | WeChat, Android
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/18.0 Safari/605 | Safari, macOS
            curl/8.0 | ?, ?
            """)
    void aBrowserIsNamedAsItsOwnerKnowsIt(String agent, String device) {
        assertThat(Devices.of(agent)).isEqualTo(device);
    }

    @ParameterizedTest
    @CsvSource(value = "null", nullValues = "null")
    void whoSaysNothingIsNotGuessed(String agent) {
        assertThat(Devices.of(agent)).isEqualTo("?, ?");
    }
}
