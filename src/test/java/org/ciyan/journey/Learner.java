package org.ciyan.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Somebody who talks to the product's REST contract, as a page or a cheat's program would. */
final class Learner {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String api;
    private final String token;

    private Learner(String api, String token) {
        this.api = api;
        this.token = token;
    }

    static Learner signedIn(Server server, String username) {
        var token = tokenFor(server, server.user(username)).with(201).path("token").asText();
        return new Learner(server.url() + "/api/v1", token);
    }

    /** What the server answers to name and password. */
    static Answer tokenFor(Server server, Server.Account account) {
        var pair = account.username() + ":" + account.password();
        return send(HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/tokens"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)))
                .POST(BodyPublishers.noBody()));
    }

    /** Who shows no token. */
    static Learner unknown(Server server) {
        return new Learner(server.url() + "/api/v1", null);
    }

    String token() {
        return token;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer put(String path, Object body) {
        return send(request(path).PUT(json(body)));
    }

    /**
     * Over HTTP/1.1, where an answer may come before the body has been sent.
     *
     * @param length as it is told to the server; unknown if negative
     */
    Answer put(String path, long length, InputStream body) {
        var all = BodyPublishers.ofInputStream(() -> body);
        return send(request(path).version(HttpClient.Version.HTTP_1_1)
                .PUT(length < 0 ? all : BodyPublishers.fromPublisher(all, length)));
    }

    Answer post(String path, Object body) {
        return send(request(path).POST(json(body)));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Begins the course and sits down to a lesson of it. */
    Sitting sit(String course, int lesson) {
        put("/courses/" + course + "/enrollment", null);
        var opened = post("/courses/" + course + "/lessons/" + lesson + "/sittings", null).with(201);
        return new Sitting(this, opened.path("id").asText(), opened.path("nonce").asText());
    }

    /** The confirmed share of a course, as the server tells it. */
    double coverage(String course) {
        var state = put("/courses/" + course + "/enrollment", null);
        return state.with(state.status() == 201 ? 201 : 200).path("coverage").doubleValue();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(api + path)).timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return body == null ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record Answer(int status, String body) {

        /** What it says, if it is of that status; an answer of another says nothing that a test may go on with. */
        JsonNode with(int due) {
            if (status != due) {
                throw new IllegalStateException("%d instead of %d: %s".formatted(status, due, body));
            }
            return json();
        }

        JsonNode json() {
            try {
                return body.isEmpty() ? JSON.missingNode() : JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A sitting with its running sequence and nonce. */
    static final class Sitting {

        final Learner learner;
        final String id;
        String nonce;
        int sequence;

        Sitting(Learner learner, String id, String nonce) {
            this.learner = learner;
            this.id = id;
            this.nonce = nonce;
        }

        Answer claim(long from, long to) {
            var answer = claim(sequence + 1, nonce, from, to);
            if (answer.status() == 200) {
                sequence++;
                nonce = answer.json().path("nonce").asText();
            }
            return answer;
        }

        Answer claim(int number, String with, long from, long to) {
            return learner.post("/sittings/" + id + "/segments",
                    Map.of("sequence", number, "nonce", with, "from", from, "to", to));
        }
    }
}
