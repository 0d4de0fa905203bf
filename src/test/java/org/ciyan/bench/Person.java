package org.ciyan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

import org.ciyan.journey.Form;
import org.ciyan.journey.Server;

/** Somebody who asks a server for pages by their session and for answers of the API by their token. */
final class Person {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String url;
    private final String session;
    private final String token;

    private Person(String url, String session, String token) {
        this.url = url;
        this.session = session;
        this.token = token;
    }

    /** Signed in with a demo account's password, through the page and for a token. */
    static Person signedIn(Server server, String username) throws IOException {
        var account = server.user(username);
        var pair = Base64.getEncoder().encodeToString((username + ":" + account.password()).getBytes(UTF_8));
        var answer = new String(send(HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/tokens"))
                .header("Authorization", "Basic " + pair).POST(BodyPublishers.noBody()), 201), UTF_8);
        return new Person(server.url(), new Form(server).signIn(account).session(),
                new Wire.Answer(201, answer).text("token"));
    }

    static Person withToken(Server server, String token) {
        return new Person(server.url(), "", token);
    }

    byte[] page(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url + path)).header("Cookie", "JSESSIONID=" + session), 200);
    }

    byte[] api(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                .header("Authorization", "Bearer " + token), 200);
    }

    private static byte[] send(HttpRequest.Builder request, int due) throws IOException {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != due) {
                throw new IOException(response.uri() + " answers " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
