package org.huying.dispatch.answer;

import org.huying.chassis.problem.Refusal;

/** No answer is that long. Photos are sent beside it, over REST. */
public class AnswerTooLarge extends Refusal {
    /** In bytes, of the event as it came. */
    public static final int LARGEST = 64 * 1024;

    private static final long serialVersionUID = 1L;

    public AnswerTooLarge() {
        super(
                Kind.TOO_LARGE,
                "too-large",
                "答复不能超过 " + LARGEST + " 字节，照片请另行上传",
                "An answer has at most " + LARGEST + " bytes; photos are sent beside it");
    }
}
