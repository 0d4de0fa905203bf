package org.ciyan.platform.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Decodes text of which nobody says how it was encoded. */
public final class Encoding {

    private static final List<Charset> GUESSES = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private Encoding() { }

    /**
     * The text by its byte order mark; else as UTF-8 if that is valid; else as GB18030, as programs on Chinese Windows
     * write. Empty if it is none of these.
     */
    public static Optional<String> decoded(byte[] bytes) {
        var text = begins(bytes, 0xFF, 0xFE) ? strict(bytes, StandardCharsets.UTF_16LE) : begins(bytes, 0xFE, 0xFF)
                ? strict(bytes, StandardCharsets.UTF_16BE)
                : GUESSES.stream().map(charset -> strict(bytes, charset)).filter(Objects::nonNull).findFirst()
                        .orElse(null);
        return Optional.ofNullable(text).map(t -> t.startsWith("\uFEFF") ? t.substring(1) : t);
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException no) {
            return null;
        }
    }
}
