package org.ciyan.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import fish.payara.micro.PayaraMicro;

/** Payara Micro with our WAR at the root. Its own log goes to a file; the console is for the launcher's messages. */
final class PayaraServer {

    private static final String SERVER = "configs.config.server-config.";
    private static final long LOG_BYTES = 20_000_000;
    private static final int OLD_LOGS = 5;

    private final DataFolder data;
    private final int port;
    private final String publicUrl;

    /**
     * @param publicUrl the address at which users reach the server; https means that a proxy in front of it ends the
     *         encryption
     */
    PayaraServer(DataFolder data, int port, String publicUrl) {
        this.data = data;
        this.port = port;
        this.publicUrl = publicUrl;
    }

    /** Returns when the product serves. @throws Refusal if it does not */
    void start(Path war) {
        try {
            var root = data.resolve("payara");
            // a root folder remembers the last deployment and would serve the old WAR
            MariaDbProgram.delete(root);
            Files.createDirectories(root);
            var log = new PrintStream(new LogFile(data.resolve("log/server.log"), LOG_BYTES, OLD_LOGS), true,
                    StandardCharsets.UTF_8);
            System.setOut(log);
            System.setErr(log);
            PayaraMicro.main(arguments(war, root).toArray(String[]::new));
        } catch (Exception e) {
            e.printStackTrace();
            throw new Refusal("server.not-started", data.resolve("log/server.log"));
        }
        if (!isServing()) {
            throw new Refusal("server.not-started", data.resolve("log/server.log"));
        }
    }

    private List<String> arguments(Path war, Path root) throws IOException {
        var commands = Files.write(data.resolve("payara.commands"), settings());
        return List.of("--nohazelcast", "--nocluster", "--port", String.valueOf(port), "--rootdir", root.toString(),
                "--prebootcommandfile", commands.toString(), "--logproperties", logging().toString(), "--deploy",
                war.toString(), "--contextroot", "/");
    }

    private List<String> settings() {
        var http = "set " + SERVER + "network-config.protocols.protocol.http-listener.http.";
        var settings = new ArrayList<>(List.of(
                // --nohazelcast alone still opens a port to the whole network
                "set " + SERVER + "hazelcast-config-specific-configuration.enabled=false",
                http + "compression=on",
                http + "compressable-mime-type=text/html,text/css,text/javascript,application/json,image/svg+xml",
                http + "server-header=false",
                "set " + SERVER + "thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=64"));
        if (publicUrl.startsWith("https:")) {
            settings.add(http + "scheme-mapping=X-Forwarded-Proto");
        }
        return settings;
    }

    /** Payara's own settings without the colours, which are noise in a file. */
    private Path logging() throws IOException {
        try (var own = PayaraMicro.class.getResourceAsStream("/MICRO-INF/domain/logging.properties")) {
            var plain = new String(own.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("ansiColor=true", "ansiColor=false");
            return Files.writeString(data.resolve("payara.logging"), plain);
        }
    }

    private boolean isServing() {
        var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/health"))
                .timeout(Duration.ofMinutes(1)).build();
        try {
            return HttpClient.newHttpClient().send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
