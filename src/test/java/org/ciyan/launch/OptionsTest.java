package org.ciyan.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    static final Path LIB = Path.of("lib");

    @Test
    void withoutArgumentsTheDefaultsHold() {
        var options = parse();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isEqualTo(Path.of("data"));
        assertThat(options.demo()).as("nothing was said").isNull();
        assertThat(options.courses()).isEqualTo(LIB.resolve("courses"));
        assertThat(options.seeds()).isEqualTo(LIB.resolve("seeds"));
    }

    @Test
    void aValueFollowsAfterASpaceOrAnEqualsSign() {
        assertThat(parse("--port", "9090", "--data=/srv/ciyan", "--demo=false", "--seeds", "s", "--courses=c"))
                .isEqualTo(new Options(9090, Path.of("/srv/ciyan"), false, Path.of("c"), Path.of("s"), false));
    }

    @Test
    void demoAloneMeansYes() {
        assertThat(parse("--demo", "--port=81").demo()).isTrue();
    }

    @Test
    void helpIsHeardAnywhere() {
        assertThat(parse("--port", "81", "-h").help()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "", "99999999999"})
    void aPortIsANumberThatExists(String port) {
        assertThatThrownBy(() -> parse("--port=" + port)).isInstanceOf(Refusal.class).hasMessage("option.port");
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> parse("--prot=81")).isInstanceOf(Refusal.class).hasMessage("option.unknown");
        assertThatThrownBy(() -> parse("serve")).isInstanceOf(Refusal.class).hasMessage("option.unknown");
        assertThatThrownBy(() -> parse("--data")).isInstanceOf(Refusal.class).hasMessage("option.unknown");
        assertThatThrownBy(() -> parse("--demo=maybe")).isInstanceOf(Refusal.class).hasMessage("option.demo");
    }

    private static Options parse(String... args) {
        return Options.parse(args, LIB);
    }
}
