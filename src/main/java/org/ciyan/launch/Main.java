package org.ciyan.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;

/** {@code java -jar ciyan.jar}: database, server, and the sentences an operator reads. */
public final class Main {

    private Main() { }

    public static void main(String[] args) {
        // instants are kept in UTC; EclipseLink sends them through the machine's own zone, so that must be the same
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            var lib = lib();
            var options = Options.parse(args, lib);
            if (options.help()) {
                Sentences.tell("help");
                return;
            }
            serve(options, lib);
        } catch (Refusal refusal) {
            refusal.complain();
            System.exit(1);
        } catch (UncheckedIOException e) {
            Sentences.complain("data.trouble", e.getCause().getMessage());
            System.exit(1);
        }
    }

    private static void serve(Options options, Path lib) {
        if (!Ports.isFree(options.port())) {
            throw new Refusal("port.busy", options.port());
        }
        var data = new DataFolder(options.data());
        data.take();
        var external = new ExternalDatabase(System.getenv());
        EmbeddedDatabase embedded = null;
        Access access;
        if (external.isGiven()) {
            access = external.access(data);
        } else {
            Sentences.tell("database.starting");
            embedded = EmbeddedDatabase.in(data, lib.resolve("mariadb.jar"), programs(data));
            access = embedded.access();
        }
        stopWithUs(embedded, options.port());
        if (embedded != null) {
            embedded.start();
        }
        access.publish();
        publish(options, data, external.isGiven());
        Sentences.tell("server.starting");
        new PayaraServer(data, options.port(), publicUrl(options)).start(lib.resolve("ciyan.war"));
        welcome(options, data);
    }

    private static void publish(Options options, DataFolder data, boolean external) {
        boolean demo = options.demo() == null ? !external : options.demo();
        System.setProperty("ciyan.demo", String.valueOf(demo));
        System.setProperty("ciyan.data.dir", data.resolve("").toString());
        System.setProperty("ciyan.courses.dir", options.courses().toAbsolutePath().toString());
        System.setProperty("ciyan.seeds.dir", options.seeds().toAbsolutePath().toString());
        System.setProperty("ciyan.public.url", publicUrl(options));
    }

    /** The address at which users reach the server; behind a proxy the operator must set it. */
    private static String publicUrl(Options options) {
        var given = System.getProperty("ciyan.public.url", System.getenv().getOrDefault("CIYAN_PUBLIC_URL", ""));
        return given.isBlank() ? "http://localhost:" + options.port() + "/" : given;
    }

    /** Several data folders, as in tests, may share one unpacked copy. */
    private static Path programs(DataFolder data) {
        var shared = System.getProperty("ciyan.programs");
        return shared == null ? data.resolve("program") : Path.of(shared);
    }

    /** Ctrl-C and kill: the server stops by its own hook; when its port is closed, the database follows. */
    private static void stopWithUs(EmbeddedDatabase database, int port) {
        if (database != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
                while (Ports.answers(port) && System.nanoTime() < until) {
                    Ports.pause();
                }
                database.close();
            }));
        }
        if (Boolean.getBoolean("ciyan.follow")) {
            var thread = new Thread(Main::follow, "follower of Maven");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /**
     * Stops when the parent process is gone. Compares the parent's id, because a zombie parent would still count as
     * alive.
     */
    private static void follow() {
        var parent = parent();
        try {
            while (parent == parent()) {
                TimeUnit.SECONDS.sleep(1);
            }
            System.exit(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long parent() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
    }

    private static void welcome(Options options, DataFolder data) {
        Sentences.tell("server.serving", publicUrl(options));
        tell(data.resolve("demo-accounts.csv"), "accounts.demo");
        var first = data.resolve("first-operator.csv");
        if (Files.exists(first)) {
            tell(first, "accounts.operator");
            try {
                Files.delete(first);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void tell(Path accounts, String key) {
        if (!Files.exists(accounts)) {
            return;
        }
        Sentences.tell(key, accounts);
        try {
            Files.readAllLines(accounts).stream().map(line -> line.split(",", 4))
                    .forEach(a -> Sentences.print("  %-18s %-18s %-16s %s".formatted((Object[]) a)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder {@code lib} beside {@code ciyan.jar}. */
    private static Path lib() {
        try {
            return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .resolveSibling("lib");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
