package org.huying.intake.attachment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.attachment.AddAttachment.Added;
import org.huying.intake.attachment.Attachment;
import org.huying.intake.attachment.ReadAttachment.Shown;
import org.huying.intake.attachment.RemovalReason;
import org.huying.intake.attachment.content.AttachmentKind;
import org.huying.intake.attachment.content.OfferedPoint;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "附件 · A photo, short video or PDF of a concern")
record AttachmentView(
        UUID id,
        AttachmentKind kind,

        @Schema(examples = "image/jpeg") String mediaType,

        @Schema(description = "文件名 · Absent for those who read screened text, and once removed", examples = "路灯.jpg")
        String name,

        @Schema(description = "Bytes, as kept") long size,

        @Schema(description = "Of the bytes as kept, hexadecimal")
        String sha256,

        boolean thumbnail,

        @Schema(description = "诉求人上传 · By the reporter; else by staff")
        boolean byReporter,

        @Schema(description = "UTC") Instant addedAt,

        @Schema(description = "For If-Match", examples = "1")
        long version,

        @Schema(description = "UTC; absent while it is there")
        Instant removedAt,

        RemovalReason removedFor,

        @Schema(
                description = "拍摄地点，仅在上传时提示一次，不保存 · Where the file said it was taken, for the concern if the person "
                        + "likes: in the answer of the upload alone, kept nowhere")
        OfferedPointView offeredPoint) {
    @Schema(description = "拍摄地点 · A point with its coordinate system")
    record OfferedPointView(
            @Schema(examples = "106.71") double lon,
            @Schema(examples = "26.57") double lat,
            @Schema(examples = "WGS84") String crs,
            OfferedPoint.LocationSource source) {}

    static AttachmentView of(Shown shown) {
        return of(shown.attachment(), shown.name(), null);
    }

    static AttachmentView of(Added added) {
        OfferedPointView point = added.point()
                .map(it -> new OfferedPointView(it.lon(), it.lat(), "WGS84", it.source()))
                .orElse(null);
        return of(added.attachment(), added.attachment().name(), point);
    }

    static AttachmentView of(Attachment removed) {
        return of(removed, null, null);
    }

    private static AttachmentView of(Attachment it, String name, OfferedPointView point) {
        return new AttachmentView(
                it.id(),
                it.type().kind(),
                it.type().mediaType(),
                name,
                it.size(),
                it.sha256(),
                it.hasThumbnail(),
                it.isByReporter(),
                it.addedAt(),
                it.sequence(),
                it.removedAt(),
                it.removedFor().orElse(null),
                point);
    }
}
