package org.huying.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.huying.chassis.problem.Unavailable;
import org.huying.intake.attachment.content.Inspected;
import org.huying.intake.attachment.store.AttachmentStore;
import org.jboss.logging.Logger;

/**
 * The bytes of attachments and of their thumbnails. What is put and not written down in the end, or not deleted because
 * the store is away, {@link SweepOrphans} finds later.
 */
@ApplicationScoped
class StoredBytes {
    private static final Logger LOG = Logger.getLogger(StoredBytes.class);

    private final AttachmentStore store;
    private final Event<Released> released;

    StoredBytes(AttachmentStore store, Event<Released> released) {
        this.store = store;
        this.released = released;
    }

    /** Bytes that nobody is to read any more. */
    record Released(List<String> keys) {}

    void put(Attachment attachment, Inspected inspected) {
        try {
            store.put(attachment.storedAs(), inspected.file());
            if (inspected.thumbnail().isPresent())
                store.put(
                        attachment.thumbnailStoredAs(),
                        Files.write(inspected.file(), inspected.thumbnail().get()));
        } catch (IOException away) {
            throw unavailable("put", away);
        }
    }

    InputStream open(Attachment attachment, long from, long length) {
        return open(attachment.storedAs(), from, length);
    }

    /** As long as it is. */
    byte[] thumbnail(Attachment attachment) {
        try (InputStream in = open(attachment.thumbnailStoredAs(), 0, Integer.MAX_VALUE)) {
            return in.readAllBytes();
        } catch (IOException away) {
            throw unavailable("read", away);
        }
    }

    private InputStream open(String key, long from, long length) {
        try {
            return store.open(key, from, length);
        } catch (IOException away) {
            throw unavailable("opened", away);
        }
    }

    /** Once the running transaction is committed, and not before. */
    void release(Attachment attachment) {
        released.fire(new Released(List.of(attachment.storedAs(), attachment.thumbnailStoredAs())));
    }

    void delete(Attachment attachment) {
        delete(new Released(List.of(attachment.storedAs(), attachment.thumbnailStoredAs())));
    }

    void delete(@Observes(during = TransactionPhase.AFTER_SUCCESS) Released bytes) {
        for (String key : bytes.keys()) {
            try {
                store.delete(key);
            } catch (IOException away) {
                LOG.warnf("%s was not deleted (%s), the sweep will", key, away.getMessage());
            }
        }
    }

    private static Unavailable unavailable(String what, IOException away) {
        LOG.warnf(away, "an attachment could not be %s", what);
        return new Unavailable();
    }
}
