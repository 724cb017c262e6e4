package org.huying.local.partner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** Reads on and on, on a thread of its own; where it is cut off it comes again soon and goes on from where it was. */
public abstract class Reader implements AutoCloseable {
    private static final long AGAIN_MILLIS = 200;

    private final Thread thread;
    private volatile boolean open = true;

    Reader(String name) {
        thread = new Thread(this::work, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** As long as it goes well. */
    abstract void read() throws IOException, InterruptedException;

    boolean isOpen() {
        return open;
    }

    private void work() {
        try {
            while (open) {
                try {
                    read();
                } catch (IOException | UncheckedIOException cutOff) {
                    TimeUnit.MILLISECONDS.sleep(AGAIN_MILLIS);
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
