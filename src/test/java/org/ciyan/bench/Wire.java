package org.ciyan.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;

/**
 * One kept-alive HTTP connection with as little between it and the server as possible: what is measured is the server.
 */
final class Wire implements AutoCloseable {

    private final URI server;
    private final String head;
    private Socket socket;
    private InputStream in;

    Wire(String url, String token) throws IOException {
        server = URI.create(url);
        open();
        head = " HTTP/1.1\r\nHost: " + server.getHost() + "\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nAccept: application/json\r\n";
    }

    /** A new connection in place of the present one, which the server may have closed for its idleness. */
    void open() throws IOException {
        close();
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    record Answer(int status, String body) {

        /** The text after {@code "name":"}. */
        String text(String name) {
            int from = body.indexOf("\"" + name + "\":\"") + name.length() + 4;
            return body.substring(from, body.indexOf('"', from));
        }
    }

    Answer call(String method, String path, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        var request = (method + " /api/v1" + path + head + "Content-Length: " + bytes.length + "\r\n\r\n" + body)
                .getBytes(UTF_8);
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = -1;
        boolean last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            last |= header.equalsIgnoreCase("Connection: close");
        }
        var answer = new Answer(status,
                length >= 0 ? new String(in.readNBytes(length), UTF_8) : status == 204 ? "" : chunks());
        if (last) {
            open(); // after some hundred answers the server wants a new connection
        }
        return answer;
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.append(new String(in.readNBytes(size), UTF_8));
            line();
        }
        line();
        return body.toString();
    }

    private String line() throws IOException {
        var line = new byte[8192];
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server hung up");
            }
            line[length++] = (byte) next;
        }
        return new String(line, 0, Math.max(0, length - 1), ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
    }
}
