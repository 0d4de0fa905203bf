package org.ciyan.certificate;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * What a stranger does with the square on a printed certificate: photographs it, and checks the signature without the
 * server.
 */
public final class Square {

    private Square() { }

    /** Takes one picture after another, as a phone does, until one can be read: at 200 dpi alone, two in 250 cannot. */
    public static String readFrom(byte[] pdf) throws IOException, NotFoundException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new PDFRenderer(document);
            for (int dpi : new int[] {300, 240}) {
                try {
                    return read(pages.renderImageWithDPI(0, dpi));
                } catch (NotFoundException blurred) {
                    // the next picture has its grid elsewhere
                }
            }
            return read(pages.renderImageWithDPI(0, 400));
        }
    }

    private static String read(BufferedImage image) throws NotFoundException {
        int wide = image.getWidth();
        int high = image.getHeight();
        var source = new RGBLuminanceSource(wide, high, image.getRGB(0, 0, wide, high, null, 0, wide));
        return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(source)),
                Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }

    /** As the documentation says: behind {@code #} stand signed text, signature and key number, divided by dots. */
    public static boolean isSigned(URI address, String publicKey) throws GeneralSecurityException {
        var parts = address.getFragment().split("\\.");
        var check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
        check.update(Base64.getUrlDecoder().decode(parts[0]));
        return check.verify(Base64.getUrlDecoder().decode(parts[1]));
    }
}
