package org.huying.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.outbox.Outbox;

/** Deletes all attachments of a concern, as part of erasing its reporter: together with the caller's transaction. */
@ApplicationScoped
public class DeleteAttachments {
    private final Attachments attachments;
    private final StoredBytes stored;
    private final Outbox outbox;
    private final Clock clock;

    DeleteAttachments(Attachments attachments, StoredBytes stored, Outbox outbox, Clock clock) {
        this.attachments = attachments;
        this.stored = stored;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns how many there were. Names go with the transaction, bytes right after its commit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int of(UUID concernId) {
        Instant now = clock.instant();
        List<Attachment> held = attachments.heldOf(concernId);
        int left = held.size();
        for (Attachment attachment : held) {
            outbox.add(attachment.erase(--left, now));
            stored.release(attachment);
        }
        return held.size();
    }
}
