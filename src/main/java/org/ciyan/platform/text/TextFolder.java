package org.ciyan.platform.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.ciyan.platform.Sha256;

/** The files of one folder, read once, so that what is checked is what is hashed. Hidden files are not part of it. */
public record TextFolder(String folder, SortedMap<String, byte[]> files, List<Fault> faults) {

    /** The most bytes of a file. */
    public static final int LARGEST = 32 << 20;

    public static TextFolder read(Path place, List<Fault> faults) {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(place)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var name = place.relativize(path).toString().replace('\\', '/');
                if (!("/" + name).contains("/.")) {
                    files.put(name, start(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TextFolder(place.toAbsolutePath().normalize().getFileName().toString(), files, faults);
    }

    /** The content of a file; of one that is too large, just enough to detect it. */
    private static byte[] start(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    public boolean has(String name) {
        return files.containsKey(name);
    }

    /** The text of a file; its lines end in one newline each, whatever the editor made of them. */
    public Optional<SourceFile> file(String name) {
        if (!has(name)) {
            fault(name, 1, "missing-file");
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(files.get(name));
        var text = CharBuffer.allocate(bytes.remaining());
        if (UTF_8.newDecoder().decode(bytes, text, true).isError()) {
            fault(name, 1 + (int) text.flip().chars().filter(c -> c == '\n').count(), "not-utf-8");
            return Optional.empty();
        }
        var read = text.flip().toString().replace("\r\n", "\n");
        return Optional.of(new SourceFile(folder + "/" + name,
                read.startsWith("\uFEFF") ? read.substring(1) : read, faults));
    }

    public void fault(String name, int line, String key, Object... args) {
        faults.add(new Fault(folder + "/" + name, line, "text.fault." + key, List.of(args)));
    }

    /** SHA-256 over names, lengths and contents of all files, in the order of their paths. */
    public String hash() {
        var digest = Sha256.begin();
        files.forEach((name, bytes) -> {
            digest.update((name + "\n" + bytes.length + "\n").getBytes(UTF_8));
            digest.update(bytes);
        });
        return Sha256.text(digest.digest());
    }
}
