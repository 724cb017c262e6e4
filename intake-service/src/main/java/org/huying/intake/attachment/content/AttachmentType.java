package org.huying.intake.attachment.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huying.chassis.picture.PictureFormat;
import org.huying.chassis.problem.Invalid;

/** The types of files that are taken. What is declared, the name's ending and the first bytes must all say the same. */
public enum AttachmentType {
    JPEG(AttachmentKind.PHOTO, "image/jpeg", "jpg", "jpeg"),
    PNG(AttachmentKind.PHOTO, "image/png", "png"),
    WEBP(AttachmentKind.PHOTO, "image/webp", "webp"),
    MP4(AttachmentKind.VIDEO, "video/mp4", "mp4", "m4v"),
    QUICKTIME(AttachmentKind.VIDEO, "video/quicktime", "mov", "qt"),
    PDF(AttachmentKind.DOCUMENT, "application/pdf", "pdf");

    /** As many of the first bytes as are looked at. */
    static final int FIRST_BYTES = 16;

    private final AttachmentKind kind;
    private final String mediaType;
    private final List<String> endings;

    AttachmentType(AttachmentKind kind, String mediaType, String... endings) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public AttachmentKind kind() {
        return kind;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual ending, without a dot. */
    public String ending() {
        return endings.get(0);
    }

    /** By a Content-Type header; parameters do not matter. */
    public static AttachmentType declared(String contentType) {
        String said = contentType == null ? "" : contentType.split(";", 2)[0].strip();
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equalsIgnoreCase(said))
                .findFirst()
                .orElseThrow(TypeNotTaken::new);
    }

    /** Refuses a name that ends as another type's. */
    public void mustFit(FileName name) {
        if (!endings.contains(name.ending().toLowerCase(Locale.ROOT)))
            throw new Invalid(
                    "/fileName",
                    "文件名应以 ." + String.join(" 或 .", endings) + " 结尾，与 Content-Type " + mediaType + " 一致 · sent as "
                            + mediaType + ", the name must end in ." + String.join(" or .", endings));
    }

    void mustFit(byte[] firstBytes) {
        Optional<AttachmentType> seen = of(firstBytes);
        if (seen.filter(type -> type == this).isPresent()) return;
        throw new Invalid(
                "",
                "文件内容不是 " + mediaType + seen.map(it -> "，而是 " + it.mediaType).orElse("")
                        + "，请按实际类型发送 · the content is not " + mediaType
                        + seen.map(it -> " but " + it.mediaType).orElse("") + "; send it as what it is");
    }

    private static Optional<AttachmentType> of(byte[] first) {
        Optional<PictureFormat> picture = PictureFormat.of(first);
        if (picture.isPresent()) return picture.map(format -> valueOf(format.name()));
        String text = new String(first, ISO_8859_1);
        if (text.startsWith("%PDF-")) return Optional.of(PDF);
        if (!text.startsWith("ftyp", 4)) return Optional.empty();
        return Optional.of(text.startsWith("qt  ", 8) ? QUICKTIME : MP4);
    }
}
