package org.huying.intake.attachment;

import org.huying.chassis.problem.Refusal;

/** The concern has as many as it may have. */
public class TooManyAttachments extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManyAttachments(int most) {
        super(
                Kind.CONFLICT,
                "too-many-attachments",
                "每件诉求最多 " + most + " 个附件，请先删除不需要的",
                "a concern has at most " + most + " attachments; remove one first");
    }
}
