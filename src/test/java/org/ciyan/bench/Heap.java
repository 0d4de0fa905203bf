package org.ciyan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What a server's heap still holds after its collections, as its own log of them says. */
final class Heap {

    private static final Pattern COLLECTED = Pattern.compile("Pause .*->(\\d+)M");

    private final Path log;
    private final long process;
    private long seen;

    Heap(Path log, long process) {
        this.log = log;
        this.process = process;
    }

    static String setting(Path log) {
        return "-Xlog:gc:file=" + log;
    }

    /** What is in use, in MB, when nothing is left that could be collected. */
    int collected() throws IOException, InterruptedException {
        seen = lines().size();
        var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(process), "GC.run").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!jcmd.waitFor(30, TimeUnit.SECONDS) || jcmd.exitValue() != 0) {
            throw new IOException("no collection in process " + process);
        }
        int used = most(0);
        seen = lines().size();
        return used;
    }

    /** The most that was in use, in MB, after any collection since {@link #collected}; at least that. */
    int most(int collected) throws IOException {
        var lines = lines();
        return lines.subList((int) Math.min(seen, lines.size()), lines.size()).stream().map(COLLECTED::matcher)
                .filter(m -> m.find()).mapToInt(m -> Integer.parseInt(m.group(1))).reduce(collected, Math::max);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(log);
    }
}
