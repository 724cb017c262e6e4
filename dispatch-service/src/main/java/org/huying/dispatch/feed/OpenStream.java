package org.huying.dispatch.feed;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.huying.dispatch.notice.NoticeId;

/** One open stream: how far its client was told, and how much waits for it. But for what is said, of one thread. */
public final class OpenStream implements Reader {
    /** Who lets so many wait is told no more until it has taken some. */
    static final int MOST_WAITING = 128;

    static final long SILENCE_NANOS = TimeUnit.SECONDS.toNanos(15);
    /** Who takes nothing for so long, with as much waiting as may, is dropped; it resumes from what it got. */
    static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final UUID subscription;
    private final Runnable onRoom;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile StreamClient client;
    private volatile long takenAt;
    private volatile boolean closed;
    private long known;
    private long toldAt;

    /** @param onRoom runs when a client that had let much wait has taken most of it */
    OpenStream(Place from, Runnable onRoom) {
        this.subscription = from.subscription();
        this.known = from.after();
        this.onRoom = onRoom;
    }

    /** By the thread that opens it, before another knows of it. It hears at once that it is heard. */
    void begin(StreamClient other, long now) {
        client = other;
        alive(now);
    }

    UUID subscription() {
        return subscription;
    }

    /** The client has taken one. By any thread. */
    public void delivered() {
        takenAt = System.nanoTime();
        if (waiting.decrementAndGet() == MOST_WAITING / 2) onRoom.run();
    }

    @Override
    public Place place() {
        return new Place(subscription, known, MOST_WAITING - waiting.get());
    }

    @Override
    public void tell(Stretch stretch) {
        known = stretch.upTo();
        if (closed || stretch.notices().isEmpty()) return;
        toldAt = System.nanoTime();
        await(stretch.notices().size(), toldAt);
        stretch.notices().forEach(client::tell);
    }

    @Override
    public void tick() {
        tick(System.nanoTime());
    }

    /** Both ends notice when the other is gone, and the client knows from where to go on. */
    void tick(long now) {
        if (closed) return;
        if (waiting.get() > 0 && now - takenAt > PATIENCE_NANOS) {
            closed = true;
            client.drop();
        } else if (waiting.get() == 0 && now - toldAt > SILENCE_NANOS) {
            alive(now);
        }
    }

    private void alive(long now) {
        toldAt = now;
        await(1, now);
        client.alive(NoticeId.cursor(known));
    }

    /** Its patience begins when something waits again. */
    private void await(int more, long now) {
        if (waiting.getAndAdd(more) == 0) takenAt = now;
    }

    @Override
    public void end() {
        closed = true;
        client.end();
    }

    /** By any thread. */
    void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
