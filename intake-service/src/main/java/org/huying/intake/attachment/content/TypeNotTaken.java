package org.huying.intake.attachment.content;

import org.huying.chassis.problem.Refusal;

/** Sent as something that is not taken at all. */
public class TypeNotTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    TypeNotTaken() {
        super(
                Kind.UNSUPPORTED,
                "type-not-taken",
                "只接受 JPEG、PNG、WebP 照片，MP4、QuickTime 视频和 PDF 文件，请在 Content-Type 中写明",
                "Send a JPEG, PNG or WebP photo, an MP4 or QuickTime video, or a PDF, and say which in Content-Type");
    }
}
