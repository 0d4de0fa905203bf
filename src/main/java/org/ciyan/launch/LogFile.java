package org.ciyan.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A log that a restart continues and that never fills the disk: a full file becomes {@code .1}, the last one is
 * dropped.
 */
final class LogFile extends OutputStream {

    private final Path path;
    private final long limit;
    private final int kept;
    private OutputStream out;
    private long size;

    LogFile(Path path, long limit, int kept) throws IOException {
        this.path = path;
        this.limit = limit;
        this.kept = kept;
        open();
    }

    private void open() throws IOException {
        size = Files.exists(path) ? Files.size(path) : 0;
        out = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        if (size > 0 && size + length > limit) {
            out.close();
            for (int i = kept; i > 0; i--) {
                var older = i == 1 ? path : numbered(i - 1);
                if (Files.exists(older)) {
                    Files.move(older, numbered(i), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            open();
        }
        out.write(bytes, from, length);
        size += length;
    }

    private Path numbered(int i) {
        return path.resolveSibling(path.getFileName() + "." + i);
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }
}
