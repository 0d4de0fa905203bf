package org.ciyan.platform.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Limits the size of request bodies to what the longest text of a learner needs, whether the length is declared or not.
 */
@Provider
public class LargestBody implements ContainerRequestFilter {

    /** The most bytes of a body. */
    static final int MOST = 1 << 20;

    @Context HttpHeaders headers;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MOST) {
            request.abortWith(Problem.response(headers, 413, "frame.too-long", MOST >> 20).build());
        } else if (request.hasEntity()) {
            request.setEntityStream(new Bounded(request.getEntityStream()));
        }
    }

    /** The body is longer than allowed. */
    static final class TooLong extends IOException { }

    private static final class Bounded extends FilterInputStream {

        private long left = MOST;

        Bounded(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            counted(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return counted(super.read(into, from, most));
        }

        private int counted(int n) throws IOException {
            left -= Math.max(0, n);
            if (left < 0) {
                throw new TooLong();
            }
            return n;
        }
    }
}
