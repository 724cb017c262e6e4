package org.huying.dispatch.told.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.dispatch.casefile.ConcernListener;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.Notices;

/** Keeps what attachments concerns have, and tells units of what comes of their concerns. */
@ApplicationScoped
class HearConcerns implements ConcernListener {
    private static final String SUPPLEMENTED = "concern.supplemented.v1";
    private static final String ADDED = "concern.attachment-added.v1";
    private static final String REMOVED = "concern.attachment-removed.v1";

    private final ConcernNotices concerns;
    private final ConcernAttachments attachments;
    private final Notices notices;

    HearConcerns(ConcernNotices concerns, ConcernAttachments attachments, Notices notices) {
        this.concerns = concerns;
        this.attachments = attachments;
        this.notices = notices;
    }

    /** The fields of those three events that are read here; all but the first are of attachments. */
    record Heard(UUID concernId, UUID attachmentId, UUID fileId, String kind, String mediaType, Long size) {
        ConcernAttachment attachment() {
            return new ConcernAttachment(attachmentId, fileId, kind, mediaType, size);
        }
    }

    @Override
    public void on(ReceivedEvent told) {
        Stream<Notice> news =
                switch (told.type()) {
                    case SUPPLEMENTED -> concerns.supplemented(told, heard(told).concernId());
                    case ADDED -> added(told, whole(told));
                    case REMOVED -> removed(told, whole(told));
                    default -> Stream.empty();
                };
        news.forEach(notices::tell);
    }

    private Stream<Notice> added(ReceivedEvent told, Heard heard) {
        attachments.keep(heard.concernId(), heard.attachment());
        return concerns.attachment(told, heard.concernId(), heard.attachment(), TaskChange.ATTACHMENT_ADDED);
    }

    private Stream<Notice> removed(ReceivedEvent told, Heard heard) {
        attachments.forget(heard.attachmentId());
        return concerns.attachment(told, heard.concernId(), heard.attachment(), TaskChange.ATTACHMENT_REMOVED);
    }

    private static Heard heard(ReceivedEvent told) {
        Heard heard = told.data(Heard.class);
        if (heard.concernId() == null) throw new MalformedEvent(told.type() + " lacks the concern's id", null);
        return heard;
    }

    private static Heard whole(ReceivedEvent told) {
        Heard heard = heard(told);
        boolean whole = heard.attachmentId() != null && heard.kind() != null;
        if (!whole) throw new MalformedEvent(told.type() + " lacks the attachment's id or kind", null);
        return heard;
    }
}
