package org.huying.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.NotAllowed;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.ApproachConcern;
import org.huying.intake.concern.ApproachConcern.Approach;

/** An attachment is removed and its bytes deleted: by the desk, or by the reporter who sent it. */
@ApplicationScoped
public class RemoveAttachment {
    private final ApproachConcern concerns;
    private final Attachments attachments;
    private final StoredBytes stored;
    private final Outbox outbox;
    private final PrivilegedActs privileged;
    private final Clock clock;

    RemoveAttachment(
            ApproachConcern concerns,
            Attachments attachments,
            StoredBytes stored,
            Outbox outbox,
            PrivilegedActs privileged,
            Clock clock) {
        this.concerns = concerns;
        this.attachments = attachments;
        this.stored = stored;
        this.outbox = outbox;
        this.privileged = privileged;
        this.clock = clock;
    }

    /** Asked once more, it answers the same: the version decided upon was the one before. */
    @Transactional
    public Attachment handle(Approach from, UUID id, EntityVersion expected, RemovalReason reason, AccessScope caller) {
        if (reason == RemovalReason.REPORTER_ERASED)
            throw new Invalid("/reason", "仅用于销毁诉求人信息 · only where a reporter is erased");
        concerns.held(from.concern());
        Attachment attachment = attachments
                .sentAs(from.concern().id(), id)
                .orElseThrow(() -> new NotFound("attachment", id.toString()));
        mayRemove(from, attachment, caller);
        if (attachment.isRemoved()) {
            outbox.toldBefore(attachment.token());
            return attachment;
        }
        expected.mustBe(attachment.sequence());
        int others = attachments.heldOf(from.concern().id()).size() - 1;
        outbox.add(attachment.remove(reason, others, caller, clock.instant()));
        stored.release(attachment);
        if (caller.seesAll()) privileged.record("attachment removed for " + reason);
        return attachment;
    }

    private static void mayRemove(Approach from, Attachment attachment, AccessScope caller) {
        if (caller.seesAll() || from.byReporter() && attachment.isByReporter()) return;
        throw new NotAllowed(
                "may-not-remove",
                "附件只能由街道受理台删除，诉求人可以删除自己上传的",
                "Attachments are removed by the desk, and by the reporter who sent them");
    }
}
