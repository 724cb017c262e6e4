package org.huying.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.huying.chassis.problem.NotAllowed;
import org.huying.chassis.problem.Refusal;
import org.huying.chassis.problem.Unavailable;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.attachment.content.Arrivals;
import org.huying.intake.attachment.content.Arrived;
import org.huying.intake.attachment.content.Inspected;
import org.huying.intake.attachment.content.Inspection;
import org.huying.intake.attachment.content.OfferedPoint;
import org.huying.intake.concern.ApproachConcern;
import org.huying.intake.concern.ApproachConcern.Approach;
import org.jboss.logging.Logger;

/**
 * A file is added to a concern, by its reporter or by those who answer for the place. What arrives is looked at and
 * stripped first, stored second, written down third: what is written down is there.
 */
@ApplicationScoped
public class AddAttachment {
    private static final Logger LOG = Logger.getLogger(AddAttachment.class);

    private final ApproachConcern concerns;
    private final Arrivals arrivals;
    private final Inspection inspection;
    private final StoredBytes stored;
    private final KeepAttachment keep;

    AddAttachment(
            ApproachConcern concerns,
            Arrivals arrivals,
            Inspection inspection,
            StoredBytes stored,
            KeepAttachment keep) {
        this.concerns = concerns;
        this.arrivals = arrivals;
        this.inspection = inspection;
        this.stored = stored;
        this.keep = keep;
    }

    /**
     * An attachment that was added.
     *
     * @param point where the file said it was taken: told in this answer, kept nowhere
     * @param isNew false when the same was sent before
     */
    public record Added(Attachment attachment, Optional<OfferedPoint> point, boolean isNew) {}

    /** To whom it may add: before anything of the body is looked at. */
    public Approach approach(String number, String trackingCode, AccessScope caller) {
        Approach approach = concerns.to(number, trackingCode, caller);
        if (!approach.byReporter() && !approach.isCovered())
            throw new NotAllowed(
                    "may-not-attach",
                    "只有诉求人和负责该地的工作人员可以添加附件",
                    "Only the reporter and those who answer for the place add attachments");
        return approach;
    }

    public Added handle(Approach to, Upload upload, AccessScope caller) {
        try (Arrived arrived = arrivals.receive(upload.body(), upload.length(), upload.type())) {
            Inspected inspected = inspection.of(arrived);
            Optional<Attachment> before = keep.before(to, upload, inspected);
            return before.isPresent()
                    ? new Added(before.get(), inspected.point(), false)
                    : kept(to, upload, inspected, caller);
        } catch (IOException diskFullOrAway) {
            LOG.warn("an attachment could not be taken in", diskFullOrAway);
            throw new Unavailable();
        }
    }

    private Added kept(Approach to, Upload upload, Inspected inspected, AccessScope caller) {
        Attachment added = new Attachment(upload.id(), to.concern(), upload.name(), inspected, to.byReporter());
        stored.put(added, inspected);
        Attachment kept = writtenDown(to, upload, added, caller);
        if (kept != added) stored.delete(added);
        return new Added(kept, inspected.point(), kept == added);
    }

    /** What is refused only now, because others came at the same moment, leaves nothing behind. */
    private Attachment writtenDown(Approach to, Upload upload, Attachment added, AccessScope caller) {
        try {
            return keep.handle(to, upload, added, caller);
        } catch (Refusal cameTooLate) {
            stored.delete(added);
            throw cameTooLate;
        }
    }
}
