package org.huying.intake.attachment.content;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large attachments may be. Sizes are those up to which a body is let in at all. */
@ApplicationScoped
public class AttachmentLimits {
    private final long picture;
    private final long video;
    private final long document;
    private final long seconds;
    private final long pixels;

    AttachmentLimits(
            @ConfigProperty(name = "huying.http.largest-picture") long picture,
            @ConfigProperty(name = "huying.http.largest-video") long video,
            @ConfigProperty(name = "huying.http.largest-document") long document,
            @ConfigProperty(name = "huying.attachments.longest-video-seconds", defaultValue = "60") long seconds,
            @ConfigProperty(name = "huying.attachments.most-pixels", defaultValue = "50000000") long pixels) {
        this.picture = picture;
        this.video = video;
        this.document = document;
        this.seconds = seconds;
        this.pixels = pixels;
    }

    /** In bytes. */
    long of(AttachmentKind kind) {
        return switch (kind) {
            case PHOTO -> picture;
            case VIDEO -> video;
            case DOCUMENT -> document;
        };
    }

    long videoSeconds() {
        return seconds;
    }

    long pixels() {
        return pixels;
    }
}
