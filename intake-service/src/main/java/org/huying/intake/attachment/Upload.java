package org.huying.intake.attachment;

import java.io.InputStream;
import java.util.UUID;
import org.huying.intake.attachment.content.AttachmentType;
import org.huying.intake.attachment.content.FileName;

/**
 * A file as it comes in.
 *
 * @param id     given by the phone, so that it can be sent again
 * @param length of the body in bytes, as announced
 */
public record Upload(UUID id, FileName name, AttachmentType type, InputStream body, long length) {}
