package org.huying.intake.attachment;

import java.util.UUID;
import org.huying.chassis.problem.Refusal;

/** Another file, or the same under another name, was sent under an id that is taken. */
public class OtherContent extends Refusal {
    private static final long serialVersionUID = 1L;

    OtherContent(UUID id) {
        super(
                Kind.CONFLICT,
                "other-content",
                id + " 已用于其他文件，请换一个编号重新上传",
                id + " was used for another file; send this one under a new id");
    }
}
