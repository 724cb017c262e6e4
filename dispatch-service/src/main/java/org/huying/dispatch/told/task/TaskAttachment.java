package org.huying.dispatch.told.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.huying.dispatch.told.Meaning;

/** An attachment by link. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Meaning(zh = "附件", en = "An attachment of the concern, by link: never its bytes, nor its name")
public record TaskAttachment(
        @Meaning(zh = "类别", en = "PHOTO, VIDEO or DOCUMENT") String kind,

        @Meaning(zh = "媒体类型", en = "For example image/jpeg", absent = "for one added long ago")
        String mediaType,

        @Meaning(zh = "字节数", en = "Bytes, as kept", absent = "for one added long ago")
        Long size,

        @Meaning(
                zh = "链接",
                en = "Path in the REST interface of intake, read with the unit's own token",
                format = "uri-reference")
        String link) {
    /** Where the list of all attachments of a concern is read. */
    static String list(String number) {
        return "/v1/concerns/" + number + "/attachments";
    }

    static TaskAttachment of(ConcernAttachment kept, String number) {
        String link = kept.fileId() == null ? list(number) : list(number) + "/" + kept.fileId() + "/content";
        return new TaskAttachment(kept.kind(), kept.mediaType(), kept.size(), link);
    }
}
