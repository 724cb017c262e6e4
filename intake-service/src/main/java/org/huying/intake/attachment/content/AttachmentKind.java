package org.huying.intake.attachment.content;

/** What sort of file an attachment is; the limits go by it. */
public enum AttachmentKind {
    /** 照片 */
    PHOTO,
    /** 短视频 */
    VIDEO,
    /** 文件 */
    DOCUMENT
}
