package org.ciyan.certificate;

import java.awt.Color;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.platform.Words;
import org.ciyan.platform.paper.Fonts;
import org.ciyan.platform.paper.Paper;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A certificate on A4, landscape: paper white, a deep red frame, a thin gold line, no emblem. Always in Chinese. */
@ApplicationScoped
public class CertificatePaper {

    static final Color SHEET = new Color(0xFBF8F3);
    static final Color INK = new Color(0x1F1A17);
    static final Color SOFT = new Color(0x5C534C);
    static final Color RED = new Color(0x7F1712);
    static final Color GOLD = new Color(0xB5862B);
    static final float WIDE = Paper.LONG;
    static final float HIGH = Paper.SHORT;
    static final float LEFT = 118;
    static final float RIGHT = WIDE - LEFT;
    static final float SQUARE = 92;

    @Inject Fonts fonts;
    @Inject Words words;
    @Inject @ConfigProperty(name = "ciyan.public.url") String base;

    public byte[] of(Held held) {
        var certificate = held.certificate();
        return fonts.print(say("certificate.paper.title") + " " + certificate.getNumber(), paper -> {
            frame(paper.sheet(WIDE, HIGH));
            text(paper, certificate);
            proof(paper, certificate);
            issuer(paper, certificate);
            if (held.isRevoked()) {
                revoked(paper, held.revocation());
            }
            return remark(paper);
        });
    }

    public QrCode square(Certificate certificate) {
        return new QrCode(QrCode.address(base, certificate));
    }

    /** The address at which anybody can verify it. */
    public String verifyAddress(Certificate certificate) {
        return QrCode.verifyAddress(base, certificate);
    }

    private void frame(Paper paper) {
        paper.block(0, 0, WIDE, HIGH, SHEET)
                .frame(30, 30, WIDE - 60, HIGH - 60, 2.4f, RED)
                .frame(37, 37, WIDE - 74, HIGH - 74, .5f, GOLD);
        paper.centred(WIDE / 2, 116, 42, 16, RED, say("certificate.paper.title"))
                .centred(WIDE / 2, 140, 9.5f, 2.6f, SOFT, say("certificate.paper.title-second"))
                .line(WIDE / 2 - 60, 154, WIDE / 2 + 60, 154, .7f, GOLD);
    }

    private void text(Paper paper, Certificate certificate) {
        float y = 212;
        paper.text(LEFT, y, 23, 1, INK, certificate.getHolder())
                .text(LEFT + paper.width(23, certificate.getHolder()) + 24, y, 16, INK,
                        say("certificate.paper.comrade"));
        paper.right(RIGHT, y, 12, SOFT, certificate.getUnitName());
        y += 42;
        float size = size(paper, body(certificate));
        for (var line : paper.lines(size, RIGHT - LEFT, body(certificate))) {
            paper.text(LEFT, y, size, INK, line);
            y += 34;
        }
        y += 4;
        for (var line : paper.lines(10.5f, RIGHT - LEFT, lessons(certificate))) {
            paper.text(LEFT, y, 10.5f, SOFT, line);
            y += 17;
        }
    }

    /** The largest font size at which the last line does not consist of a few characters only. */
    private static float size(Paper paper, String body) {
        return Stream.of(18f, 17f, 16f).filter(size -> {
            var lines = paper.lines(size, RIGHT - LEFT, body);
            return lines.get(lines.size() - 1).length() > 4;
        }).findFirst().orElse(17f);
    }

    /** The main text, indented by two characters as in a letter. */
    private String body(Certificate c) {
        var key = c.isTested() ? "certificate.paper.body-tested" : "certificate.paper.body";
        var worth = c.getHours() == null ? "" : say("certificate.paper.worth", c.getHours());
        return "\u3000\u3000" + say(key, day(c.getIssuedOn()), c.getTitle(), c.getLessons().size(),
                String.valueOf(c.getMinutes()), worth);
    }

    private String lessons(Certificate c) {
        return say("certificate.paper.lessons", c.getLessons().stream().map(l -> String.valueOf(l.minutes()))
                .collect(Collectors.joining(" + ")), String.valueOf(c.getMinutes()));
    }

    private void proof(Paper paper, Certificate certificate) {
        float top = HIGH - 78 - SQUARE;
        square(paper, square(certificate), LEFT, top);
        float x = LEFT + SQUARE + 16;
        paper.text(x, top + 14, 10, SOFT, say("certificate.number"))
                .text(x + 48, top + 14, 11.5f, .4f, INK, certificate.getNumber())
                .text(x, top + 34, 10, SOFT, say("certificate.code"))
                .text(x + 48, top + 34, 11.5f, 1.2f, INK, certificate.getCode());
        float y = top + 58;
        for (var line : paper.lines(8.5f, 250,
                say("certificate.paper.how", (base.endsWith("/") ? base : base + "/") + "certificate/verify"))) {
            paper.text(x, y, 8.5f, SOFT, line);
            y += 13;
        }
    }

    private static void square(Paper paper, QrCode code, float left, float top) {
        float dot = SQUARE / code.getSize();
        paper.block(left - 5, top - 5, SQUARE + 10, SQUARE + 10, Color.WHITE);
        for (int row = 0; row < code.getSize(); row++) {
            for (int from = 0; from < code.getSize(); from++) {
                int to = from;
                while (to < code.getSize() && code.isDark(to, row)) {
                    to++;
                }
                if (to > from) {
                    paper.block(left + from * dot, top + row * dot, (to - from) * dot, dot, Color.BLACK);
                    from = to;
                }
            }
        }
    }

    private void issuer(Paper paper, Certificate certificate) {
        float middle = RIGHT - Math.max(70, paper.width(16, certificate.getIssuer()) / 2);
        paper.centred(middle, HIGH - 122, 16, 0, INK, certificate.getIssuer())
                .line(middle - 60, HIGH - 110, middle + 60, HIGH - 110, .5f, GOLD)
                .centred(middle, HIGH - 90, 13, .5f, INK, day(certificate.getIssuedOn()));
    }

    private void revoked(Paper paper, Revocation revocation) {
        paper.block(30, 30, WIDE - 60, 32, RED)
                .centred(WIDE / 2, 51, 14, 2, Color.WHITE,
                        say("certificate.paper.revoked", day(revocation.getRevokedOn())));
    }

    /** Lists at the bottom the characters that no font has. */
    private Paper remark(Paper paper) {
        return paper.missing().isEmpty() ? paper : paper.text(LEFT, HIGH - 48, 8, SOFT,
                say("certificate.paper.missing", String.join(" ", paper.missing())));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("frame.day"), Words.CHINESE).format(day);
    }

    private String say(String key, Object... args) {
        return words.say(Words.CHINESE, key, args);
    }
}
