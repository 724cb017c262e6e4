package org.huying.chassis.problem.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.event.Trace;

/** A problem document (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description =
                "Problem document, RFC 9457. Further members depend on the type: errors[{pointer, detail}], allowedMoves[].")
public record Problem(
        @Schema(description = "URN of the problem type", examples = "urn:huying:problem:move-refused")
        String type,

        @Schema(examples = "与当前状态冲突 · Conflict") String title,
        @Schema(examples = "409") int status,

        @Schema(description = "What happened and what to do, Chinese first")
        String detail,

        @Schema(description = "Trace id to quote when asking for help")
        String traceId,

        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Titles title, String slug, String detail, Map<String, Object> members) {
        return new Problem(
                "urn:huying:problem:" + slug,
                title.text(),
                title.status(),
                detail,
                Trace.current().traceId(),
                members);
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this);
    }
}
