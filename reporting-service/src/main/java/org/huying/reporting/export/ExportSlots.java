package org.huying.reporting.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many files may be written out at the same time. Each holds a connection to the database for as long as somebody
 * takes it, and the others need theirs.
 */
@ApplicationScoped
public class ExportSlots {
    private final Semaphore free;

    ExportSlots(@ConfigProperty(name = "huying.reporting.exports-at-once") int atOnce) {
        this.free = new Semaphore(atOnce);
    }

    /** What is done while a slot is held. */
    public interface Writing {
        void run() throws IOException;
    }

    public void within(Writing writing) throws IOException {
        if (!free.tryAcquire()) throw new ExportsBusy();
        try {
            writing.run();
        } finally {
            free.release();
        }
    }
}
