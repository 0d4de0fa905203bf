package org.ciyan.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.Arrays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.platform.Sha256;

/** Stores files and reads them again, piece by piece. */
@ApplicationScoped
@Transactional
public class FileStore {

    /** Bytes of a piece; the last one may have fewer. */
    static final int PIECE = 256 << 10;

    @Inject StoredFiles files;

    /**
     * Stores a content, unless it is stored already. It is read twice, with one piece in memory at a time.
     *
     * @throws IllegalStateException if it changed between the two readings
     * @throws UncheckedIOException if it cannot be read
     */
    public StoredFile keep(Content content) {
        var file = measured(content);
        if (files.begin(file)) {
            copy(content, file);
        }
        return file;
    }

    /**
     * The bytes from {@code from} to the end of its piece, but before {@code to}; at least one if {@code from < to}.
     */
    public byte[] piece(String sha256, long from, long to) {
        var piece = files.piece(sha256, (int) (from / PIECE));
        int first = (int) (from % PIECE);
        return Arrays.copyOfRange(piece, first, (int) Math.min(piece.length, first + to - from));
    }

    /**
     * Writes a whole file to a stream.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(StoredFile file, OutputStream out) {
        try {
            for (long at = 0; at < file.size(); at += PIECE) {
                out.write(files.piece(file.sha256(), (int) (at / PIECE)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoredFile measured(Content content) {
        var digest = Sha256.begin();
        try (var in = new DigestInputStream(content.open(), digest)) {
            long size = in.transferTo(OutputStream.nullOutputStream());
            return new StoredFile(Sha256.text(digest.digest()), size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Content content, StoredFile file) {
        var digest = Sha256.begin();
        try (InputStream in = new DigestInputStream(content.open(), digest)) {
            int number = 0;
            for (var bytes = in.readNBytes(PIECE); bytes.length > 0; bytes = in.readNBytes(PIECE)) {
                files.add(file, number++, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Sha256.text(digest.digest()).equals(file.sha256())) {
            throw new IllegalStateException("a file changed while it was kept");
        }
    }
}
