package org.huying.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.attachment.content.Inspected;
import org.huying.intake.concern.ApproachConcern;
import org.huying.intake.concern.ApproachConcern.Approach;
import org.huying.intake.concern.Concern;

/** Writes down what was stored, once for each id that a phone gives, and no more of them than a concern may have. */
@ApplicationScoped
class KeepAttachment {
    private final ApproachConcern concerns;
    private final Attachments attachments;
    private final Outbox outbox;
    private final Clock clock;
    private final int most;

    KeepAttachment(
            ApproachConcern concerns,
            Attachments attachments,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "huying.attachments.most", defaultValue = "9") int most) {
        this.concerns = concerns;
        this.attachments = attachments;
        this.outbox = outbox;
        this.clock = clock;
        this.most = most;
    }

    /** What was sent under the id before; refuses what cannot be added, before it is stored for nothing. */
    @Transactional
    public Optional<Attachment> before(Approach to, Upload upload, Inspected inspected) {
        Optional<Attachment> before = known(to.concern(), upload, inspected.sentSha256());
        if (before.isEmpty()) mustHaveRoom(to.concern());
        return before;
    }

    /** Answers what is kept under the id: what was just stored, or the same that another request was faster with. */
    @Transactional
    public Attachment handle(Approach to, Upload upload, Attachment stored, AccessScope caller) {
        Concern concern = concerns.held(to.concern());
        Optional<Attachment> before = known(concern, upload, stored.sentSha256());
        if (before.isPresent()) return before.get();
        int others = mustHaveRoom(concern);
        outbox.add(stored.add(others + 1, caller, clock.instant()));
        attachments.persist(stored);
        return stored;
    }

    private Optional<Attachment> known(Concern concern, Upload upload, String sentSha256) {
        Optional<Attachment> before = attachments.sentAs(concern.id(), upload.id());
        before.ifPresent(known -> {
            if (known.isRemoved()) throw new AttachmentRemoved(known);
            if (!known.isSameAs(upload.name(), upload.type(), sentSha256)) throw new OtherContent(upload.id());
            outbox.toldBefore(known.token());
        });
        return before;
    }

    private int mustHaveRoom(Concern concern) {
        if (concerns.isOver(concern)) throw new ConcernIsOver(concern.number());
        int others = attachments.heldOf(concern.id()).size();
        if (others >= most) throw new TooManyAttachments(most);
        return others;
    }
}
