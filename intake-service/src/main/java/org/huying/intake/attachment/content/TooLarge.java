package org.huying.intake.attachment.content;

import org.huying.chassis.problem.Refusal;

/** Larger than files of its kind may be. */
public class TooLarge extends Refusal {
    private static final long serialVersionUID = 1L;

    TooLarge(AttachmentKind kind, long limit) {
        super(
                Kind.TOO_LARGE,
                "too-large",
                "文件过大，最多 " + limit + " 字节，请压缩后重新上传",
                kind.name().toLowerCase(java.util.Locale.ROOT) + "s have at most " + limit
                        + " bytes; make it smaller and send it again");
    }
}
