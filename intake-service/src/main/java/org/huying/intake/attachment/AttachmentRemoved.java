package org.huying.intake.attachment;

import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** It was there once; its bytes are deleted. */
public class AttachmentRemoved extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient Attachment removed;

    AttachmentRemoved(Attachment removed) {
        super(
                Kind.GONE,
                "attachment-removed",
                "附件已删除，无法恢复；需要补充的请换一个编号上传",
                "the attachment was removed and cannot be brought back; send another one under a new id");
        this.removed = removed;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of(
                "removedAt", removed.removedAt(), "reason", removed.removedFor().orElseThrow());
    }
}
