package org.ciyan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * The QR code on a certificate: the address of the verification page with number and check code, and behind {@code #},
 * which no browser sends to a server, what was signed and the signature, so that it can be verified without this
 * server.
 */
public final class QrCode {

    private final BitMatrix dots;

    QrCode(String text) {
        try {
            dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param base the public address of this server */
    static String address(String base, Certificate certificate) {
        return verifyAddress(base, certificate) + "#"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(certificate.statement().bytes())
                + "." + certificate.getSignature() + "." + certificate.getKeyNumber();
    }

    static String verifyAddress(String base, Certificate certificate) {
        return (base.endsWith("/") ? base : base + "/") + "certificate/verify?number="
                + URLEncoder.encode(certificate.getNumber(), UTF_8) + "&code=" + certificate.getCode();
    }

    /** The number of dots along a side. */
    public int getSize() {
        return dots.getWidth();
    }

    public boolean isDark(int column, int row) {
        return dots.get(column, row);
    }

    /** All dark dots as the path of an SVG whose unit is a dot. */
    public String getPath() {
        var path = new StringBuilder();
        for (int row = 0; row < getSize(); row++) {
            for (int from = 0; from < getSize(); from++) {
                int to = from;
                while (to < getSize() && isDark(to, row)) {
                    to++;
                }
                if (to > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, row, to - from, to - from));
                    from = to;
                }
            }
        }
        return path.toString();
    }
}
