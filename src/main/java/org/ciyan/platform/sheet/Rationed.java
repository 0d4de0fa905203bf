package org.ciyan.platform.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

import org.ciyan.kernel.Rejected;

/** A part of a workbook that gives no more bytes than its reader has been granted. */
final class Rationed extends FilterInputStream {

    private final XlsxBounds bounds;
    private long left;
    private Supplier<Rejected> refusal = XlsxBounds::tooFar;

    Rationed(InputStream part, XlsxBounds bounds) {
        super(part);
        this.bounds = bounds;
    }

    void ration(long bytes) {
        ration(bytes, XlsxBounds::tooFar);
    }

    /** @param refusal thrown when more than {@code bytes} are read from now on */
    void ration(long bytes, Supplier<Rejected> refusal) {
        this.left = bytes;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (left <= 0) {
            throw refusal.get();
        }
        int n = super.read(into, from, (int) Math.min(most, left));
        if (n > 0) {
            left -= n;
            bounds.unfolded(n);
        }
        return n;
    }
}
