package org.huying.reporting.live;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One open stream: how far its client was told, and how much waits for it. But for what is said, of one thread. */
public final class LiveStream {
    /** A client that lets more wait is dropped; it resumes from what it got. */
    static final int MOST_WAITING = 256;

    private static final long SILENCE_NANOS = TimeUnit.SECONDS.toNanos(15);

    private final String subject;
    private final Audience audience;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile LiveClient client;
    private volatile boolean closed;
    private OptionalLong known = OptionalLong.empty();
    private long toldAt;

    LiveStream(String subject, Audience audience) {
        this.subject = subject;
        this.audience = audience;
    }

    String subject() {
        return subject;
    }

    Audience audience() {
        return audience;
    }

    /** The client has taken one. By any thread. */
    public void delivered() {
        waiting.decrementAndGet();
    }

    /** By the thread that opens it, before another knows of it. */
    void begin(LiveClient other, OptionalLong lastKnown) {
        client = other;
        known = lastKnown;
    }

    /** By any thread. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    /** Whether the client was told anything in this stream, if only that it is alive. */
    boolean isBegun() {
        return toldAt != 0;
    }

    /** Where the client goes on; empty for one that begins now. */
    OptionalLong wished() {
        return known;
    }

    long known() {
        return known.orElseThrow();
    }

    /** A client that lets too much wait is dropped. */
    void tell(List<Message> messages, long upTo) {
        known = OptionalLong.of(Math.max(upTo, known.orElse(upTo)));
        if (messages.isEmpty() || closed) return;
        if (waiting.get() + messages.size() > MOST_WAITING) {
            closed = true;
            client.drop();
            return;
        }
        toldAt = System.nanoTime();
        waiting.addAndGet(messages.size());
        messages.forEach(client::tell);
    }

    /** So that both ends notice when the other is gone, and the client knows from where to go on. */
    boolean isSilent() {
        return System.nanoTime() - toldAt > SILENCE_NANOS;
    }

    /** By any thread. */
    void end() {
        client.end();
    }
}
