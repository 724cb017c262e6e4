package org.huying.intake.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.intake.attachment.content.AttachmentKind;

/**
 * That a concern has an attachment, or has it no more: never its name, nor where it was taken. Topic
 * {@code huying.concerns}, key = the attachment's id here (not the one the phone gave), subject = the concern's number.
 */
public sealed interface AttachmentEvent extends DomainEvent {
    String STREAM = "huying.concerns";

    @Override
    default String stream() {
        return STREAM;
    }

    /**
     * @param fileId    its id in the REST interface; this and the next two are absent in events of old
     * @param mediaType for example {@code image/jpeg}
     * @param size      bytes, as kept
     * @param count     how many the concern has now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Added(
            @JsonIgnore Occurrence occurrence,
            UUID attachmentId,
            UUID concernId,
            String number,
            AttachmentKind kind,
            UUID fileId,
            String mediaType,
            Integer size,
            int count,
            String communityCode,
            String gridCode,
            String actorRole)
            implements AttachmentEvent {
        public static final String TYPE = "concern.attachment-added.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** Its bytes are gone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Removed(
            @JsonIgnore Occurrence occurrence,
            UUID attachmentId,
            UUID concernId,
            String number,
            AttachmentKind kind,
            int count,
            RemovalReason reason,
            String communityCode,
            String gridCode,
            String actorRole)
            implements AttachmentEvent {
        public static final String TYPE = "concern.attachment-removed.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
