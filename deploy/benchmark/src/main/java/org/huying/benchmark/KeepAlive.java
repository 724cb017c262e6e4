package org.huying.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A lean HTTP/1.1 client on one connection, so that the client takes as little of the shared cores as it can. */
final class KeepAlive implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 10_000;

    private final Socket socket;
    private final InputStream in;
    private final String head;

    KeepAlive(URI target) throws IOException {
        socket = new Socket("127.0.0.1", target.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
        head = "POST " + target.getPath() + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    }

    /** Posts and returns the answer's body; any status but 201 is an error. */
    String register(String idempotencyKey, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String request =
                head + "Idempotency-Key: " + idempotencyKey + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        byte[] start = request.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[start.length + bytes.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(bytes, 0, whole, start.length, bytes.length);
        socket.getOutputStream().write(whole);
        String status = line();
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line())
            if (header.regionMatches(true, 0, "content-length:", 0, 15))
                length = Integer.parseInt(header.substring(15).strip());
        String answer = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        if (!status.contains(" 201 ")) throw new IOException(status + " " + answer);
        return answer;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new IOException("connection closed");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
