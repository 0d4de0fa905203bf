package org.ciyan.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The folder with everything that must survive a restart. One launcher at a time; secrets readable by its owner only.
 */
final class DataFolder {

    private final Path path;
    private FileChannel lock;

    DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** @throws Refusal if it cannot be written to, or another launcher uses it */
    void take() {
        try {
            Files.createDirectories(path.resolve("log"));
            lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw new Refusal("data.in-use", path);
            }
            Files.deleteIfExists(Files.createTempFile(path, "try", null));
        } catch (OverlappingFileLockException e) {
            throw new Refusal("data.in-use", path);
        } catch (IOException e) {
            throw new Refusal("data.not-writable", path);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A random secret of that name, created at the first call and the same ever after. */
    String secret(String name) {
        var file = path.resolve("secrets.properties");
        var secrets = new Properties();
        try {
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    secrets.load(in);
                }
            } else {
                createPrivate(file);
            }
            if (secrets.getProperty(name) == null) {
                secrets.setProperty(name, random());
                try (var out = Files.newBufferedWriter(file)) {
                    secrets.store(out, null);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }

    /** An empty file that only its owner can read. */
    static void createPrivate(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static String random() {
        var bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
