package org.huying.benchmark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many open streams of server-sent events, read by one thread; it keeps of each no more than how far it was told. */
final class OpenStreams implements AutoCloseable {
    private static final String ID = "\nid:";

    private final Selector selector = Selector.open();
    private final List<Stream> streams = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(65_536);
    private final Thread reader = new Thread(this::read, "open-streams");
    private volatile boolean open = true;

    /** How far one was told. */
    static final class Stream {
        private String rest = "";
        private volatile long position = -1;
        private volatile long messages;
        private volatile boolean ended;

        private void take(String text) {
            String whole = rest + text;
            int begin = whole.indexOf(ID);
            while (begin >= 0) {
                int end = whole.indexOf('\n', begin + ID.length());
                if (end < 0) break;
                position =
                        Long.parseLong(whole.substring(begin + ID.length(), end).strip());
                messages++;
                whole = whole.substring(end);
                begin = whole.indexOf(ID);
            }
            rest = whole.length() > 500 ? whole.substring(whole.length() - 500) : whole;
        }
    }

    OpenStreams(URI service, String headers, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(service.getHost(), service.getPort()));
            String request =
                    "GET /v1/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n" + headers + "\r\n";
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            Stream stream = new Stream();
            streams.add(stream);
            channel.register(selector, SelectionKey.OP_READ, stream);
        }
        reader.setDaemon(true);
        reader.start();
    }

    /** Those that were told everything up to the position. */
    long toldUpTo(long position) {
        return streams.stream().filter(stream -> stream.position >= position).count();
    }

    long messages() {
        return streams.stream().mapToLong(stream -> stream.messages).sum();
    }

    long ended() {
        return streams.stream().filter(stream -> stream.ended).count();
    }

    private void read() {
        try {
            while (open) {
                selector.select(200);
                for (SelectionKey key : selector.selectedKeys()) read(key);
                selector.selectedKeys().clear();
            }
        } catch (IOException broken) {
            System.err.println(broken);
        }
    }

    private void read(SelectionKey key) throws IOException {
        buffer.clear();
        int length = ((SocketChannel) key.channel()).read(buffer);
        Stream stream = (Stream) key.attachment();
        if (length < 0) {
            stream.ended = true;
            key.cancel();
            return;
        }
        stream.take(new String(buffer.array(), 0, length, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        open = false;
        selector.wakeup();
        for (SelectionKey key : selector.keys()) key.channel().close();
        selector.close();
    }
}
