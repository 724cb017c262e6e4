package org.huying.dispatch.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Rings twice: when notices were written here, and when some have their positions and can be read. */
@ApplicationScoped
public class NoticeBell {
    private final Semaphore written = new Semaphore(0);
    private final List<Runnable> readers = new CopyOnWriteArrayList<>();
    private volatile long latest;

    /** The last position this replica knows to be given; a reader asks the database only when it has read so far. */
    public long latest() {
        return latest;
    }

    /** Runs it, quickly and on the bell's own thread, whenever there is more to be read. */
    public AutoCloseable onNews(Runnable reader) {
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    void written() {
        written.release();
    }

    /** Waits until notices were written here, or for so long. */
    void awaitWritten(long millis) throws InterruptedException {
        if (written.tryAcquire(millis, TimeUnit.MILLISECONDS)) written.drainPermits();
    }

    void given(long upTo) {
        if (upTo == latest) return;
        latest = upTo;
        readers.forEach(Runnable::run);
    }
}
