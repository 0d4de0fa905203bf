package org.ciyan.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB of our own under the data folder: loopback only, durable at each commit, restarted if it dies, stopped with
 * the launcher. One that an earlier launcher left behind is stopped first.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String SCHEMA = "ciyan";
    static final String OWNER = "ciyan_owner";
    static final String USER = "ciyan_app";
    private static final int READY_WITHIN_SECONDS = 120;

    private final DataFolder data;
    private final MariaDbProgram program;
    private final int port;
    private boolean closing;
    private volatile Process process;

    private EmbeddedDatabase(DataFolder data, MariaDbProgram program, int port) {
        this.data = data;
        this.program = program;
        this.port = port;
    }

    /**
     * A database that is not started yet.
     *
     * @param programs folder of unpacked programs, which several data folders may share
     */
    static EmbeddedDatabase in(DataFolder data, Path jar, Path programs) {
        return new EmbeddedDatabase(data, MariaDbProgram.unpacked(jar, programs), freePort());
    }

    /** Returns when it answers. */
    EmbeddedDatabase start() {
        stopOrphan();
        install();
        run();
        var guard = new Thread(this::supervise, "database guard");
        guard.setDaemon(true);
        guard.start();
        return this;
    }

    /** For tests: a database in a folder of its own. */
    public static EmbeddedDatabase start(Path folder, Path jar, Path programs) {
        var data = new DataFolder(folder);
        data.take();
        return in(data, jar, programs).start();
    }

    public Access access() {
        var url = "jdbc:mysql://127.0.0.1:" + port + "/" + SCHEMA + "?sslMode=DISABLED&allowPublicKeyRetrieval=true&"
                + Access.PARAMETERS;
        return new Access(url, OWNER, data.secret("owner"), USER, data.secret("application"));
    }

    private void stopOrphan() {
        try {
            var pidFile = data.resolve("mariadb.pid");
            if (!Files.exists(pidFile)) {
                return;
            }
            var orphan = ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                    .filter(p -> p.info().commandLine().orElse("").contains(data.resolve("db").toString()));
            if (orphan.isPresent()) {
                orphan.get().destroy();
                orphan.get().onExit().get(60, TimeUnit.SECONDS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception stubborn) {
            throw new Refusal("database.orphan", data.resolve("mariadb.pid"));
        }
    }

    /** Creates the system tables in a draft folder, then renames it, so that they are either complete or missing. */
    private void install() {
        try {
            var db = data.resolve("db");
            if (Files.exists(db)) {
                return;
            }
            var draft = data.resolve("db.new");
            MariaDbProgram.delete(draft);
            var installer = new ProcessBuilder(program.installer(), "--no-defaults", "--basedir=" + program.home(),
                    "--datadir=" + draft, "--auth-root-authentication-method=normal", "--skip-test-db",
                    "--user=" + System.getProperty("user.name"))
                    .redirectErrorStream(true).redirectOutput(data.resolve("log/mariadb-install.log").toFile());
            installer.environment().put("TMPDIR", ownTemporaryFolder().toString());
            if (installer.start().waitFor() != 0) {
                throw new Refusal("database.not-installed", data.resolve("log/mariadb-install.log"));
            }
            Files.move(draft, db, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * MariaDB clears its temporary folder when it starts; in a shared one it would delete files that another server is
     * using.
     */
    private Path ownTemporaryFolder() throws IOException {
        return Files.createDirectories(data.resolve("tmp"));
    }

    private void run() {
        try {
            var init = data.resolve("init.sql");
            DataFolder.createPrivate(init);
            Files.write(init, Provisions.of(access(), data.secret("root")));
            if (spawn(init)) {
                awaitReady();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return false if the launcher is stopping: nothing may be started any more */
    private synchronized boolean spawn(Path init) throws IOException {
        if (!closing) {
            process = new ProcessBuilder(command(init)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("log/mariadb.log").toFile())).start();
            Files.writeString(data.resolve("mariadb.pid"), String.valueOf(process.pid()));
        }
        return !closing;
    }

    /**
     * Restarts a dead database on the same port; one that dies again at once is tried at longer and longer intervals.
     */
    private void supervise() {
        try {
            for (int failures = 0; !isClosing(); ) {
                process.waitFor();
                if (isClosing()) {
                    return;
                }
                TimeUnit.SECONDS.sleep(Math.min(60, 5L * failures));
                Sentences.complain("database.restarted");
                failures = restarted() ? 0 : failures + 1;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean restarted() {
        try {
            run();
            return true;
        } catch (Refusal notYet) {
            notYet.complain();
        } catch (UncheckedIOException e) {
            Sentences.complain("data.trouble", e.getCause().getMessage());
        }
        return false;
    }

    private synchronized boolean isClosing() {
        return closing;
    }

    private List<String> command(Path init) throws IOException {
        // TLS off: its key generation costs seconds at the start, and nothing leaves this machine.
        // A relative socket: the server runs in its data folder, and a socket's path must be short.
        var command = new ArrayList<>(List.of(program.server(), "--no-defaults", "--basedir=" + program.home(),
                "--datadir=" + data.resolve("db"), "--port=" + port, "--bind-address=127.0.0.1", "--socket=ciyan.sock",
                "--ssl=0", "--character-set-server=utf8mb4", "--collation-server=utf8mb4_bin",
                "--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=256M", "--max-connections=200",
                "--skip-name-resolve", "--init-file=" + init, "--tmpdir=" + ownTemporaryFolder()));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private void awaitReady() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_WITHIN_SECONDS);
        while (System.nanoTime() < until && process.isAlive() && !isClosing()) {
            if (Ports.answers(port) && Probe.accepts(access())) {
                delete(data.resolve("init.sql"));
                return;
            }
            Ports.pause();
        }
        if (isClosing()) {
            return;
        }
        process.destroyForcibly();
        throw new Refusal("database.not-ready", data.resolve("log/mariadb.log"));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            if (process == null) {
                return;
            }
            process.destroy();
        }
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(data.resolve("mariadb.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
