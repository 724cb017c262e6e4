package org.huying.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.problem.NotAllowed;
import org.huying.chassis.problem.NotFound;
import org.huying.intake.concern.ApproachConcern.Approach;
import org.huying.intake.concern.Disclosure;

/**
 * Attachments, to those who may read the reporter's words: of a confidential concern that is the reporter, the desk and
 * the community's secretary alone (domain.md §7). Who reads screened words sees no file name.
 */
@ApplicationScoped
public class ReadAttachment {
    private final Attachments attachments;
    private final StoredBytes stored;

    ReadAttachment(Attachments attachments, StoredBytes stored) {
        this.attachments = attachments;
        this.stored = stored;
    }

    /** An attachment and the name under which the reader sees it. */
    public record Shown(Attachment attachment, String name) {}

    @Transactional
    public List<Shown> list(Approach reader) {
        mayRead(reader);
        return attachments.heldOf(reader.concern().id()).stream()
                .map(attachment -> shown(attachment, reader))
                .toList();
    }

    @Transactional
    public Shown one(Approach reader, UUID id) {
        mayRead(reader);
        Attachment found = attachments
                .sentAs(reader.concern().id(), id)
                .orElseThrow(() -> new NotFound("attachment", id.toString()));
        if (found.isRemoved()) throw new AttachmentRemoved(found);
        return shown(found, reader);
    }

    /** So many of its bytes, from one on. */
    public InputStream content(Shown shown, long from, long length) {
        return stored.open(shown.attachment(), from, length);
    }

    public byte[] thumbnail(Shown shown) {
        if (!shown.attachment().hasThumbnail())
            throw new NotFound("thumbnail", shown.attachment().id().toString());
        return stored.thumbnail(shown.attachment());
    }

    private static Shown shown(Attachment attachment, Approach reader) {
        return new Shown(attachment, reader.disclosure() == Disclosure.FULL ? attachment.name() : null);
    }

    private static void mayRead(Approach reader) {
        if (reader.disclosure() == Disclosure.PLACE_ONLY)
            throw new NotAllowed(
                    "confidential-attachments",
                    "保密诉求的附件只有诉求人、街道受理台和社区书记可以查看",
                    "Attachments of a confidential concern are for its reporter, the desk and the community secretary");
    }
}
