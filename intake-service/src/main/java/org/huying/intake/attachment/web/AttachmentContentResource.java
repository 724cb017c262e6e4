package org.huying.intake.attachment.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.intake.attachment.Attachment;
import org.huying.intake.attachment.ReadAttachment;
import org.huying.intake.attachment.ReadAttachment.Shown;
import org.huying.intake.concern.ApproachConcern;

/** The bytes of attachments: to be downloaded, never shown in place; only thumbnails, made here, are. */
@Path("/v1/concerns/{number}/attachments/{id}")
@PermitAll
@Tag(name = "attachments")
class AttachmentContentResource {
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final ReadAttachment read;
    private final ApproachConcern concerns;
    private final CallerLimit limit;
    private final Caller caller;

    AttachmentContentResource(ReadAttachment read, ApproachConcern concerns, CallerLimit limit, Caller caller) {
        this.read = read;
        this.concerns = concerns;
        this.limit = limit;
        this.caller = caller;
    }

    @GET
    @Path("/content")
    @Produces({MediaType.WILDCARD, MediaType.APPLICATION_JSON})
    @AttachmentAnswers
    @Operation(
            operationId = "downloadAttachment",
            summary = "下载附件 · The file as it is kept",
            description = "Whole, or one range of bytes. Browsers are told to save it, not to show it.")
    @APIResponse(
            responseCode = "200",
            description = "The file; ETag is its SHA-256",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The range of bytes asked for",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @HeaderParam("Tracking-Code") String trackingCode,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange) {
        Shown shown = shown(number, id, trackingCode);
        Attachment attachment = shown.attachment();
        String etag = "\"" + attachment.sha256() + "\"";
        Optional<ByteRange> part = Optional.ofNullable(range)
                .filter(asked -> ifRange == null || ifRange.equals(etag))
                .flatMap(asked -> ByteRange.of(asked, attachment.size()));
        ByteRange sent = part.orElse(new ByteRange(0, attachment.size() - 1));
        Response.ResponseBuilder answer = secured(Response.status(part.isPresent() ? 206 : 200)
                        .entity(read.content(shown, sent.from(), sent.length())))
                .type(attachment.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, sent.length())
                .header(HttpHeaders.ETAG, etag)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(shown));
        part.ifPresent(it -> answer.header("Content-Range", it.of(attachment.size())));
        return answer.build();
    }

    @GET
    @Path("/thumbnail")
    @Produces({"image/jpeg", MediaType.APPLICATION_JSON})
    @AttachmentAnswers
    @Operation(
            operationId = "readThumbnail",
            summary = "缩略图 · A small JPEG, longest side 320 pixels, of a photo that can be decoded here")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response thumbnail(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @HeaderParam("Tracking-Code") String trackingCode) {
        Shown shown = shown(number, id, trackingCode);
        return secured(Response.ok(read.thumbnail(shown)))
                .type("image/jpeg")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .build();
    }

    private Shown shown(String number, UUID id, String trackingCode) {
        AccessScope scope = caller.scope();
        limit.count(scope);
        return read.one(concerns.to(number, trackingCode, scope), id);
    }

    private static Response.ResponseBuilder secured(Response.ResponseBuilder answer) {
        return answer.header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("Cross-Origin-Resource-Policy", "same-site")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    /** In plain letters for the old, and as it is called for everybody else (RFC 6266 §4.3). */
    private static String disposition(Shown shown) {
        String plain = "attachment." + shown.attachment().type().ending();
        String disposition = "attachment; filename=\"" + plain + "\"";
        if (shown.name() == null) return disposition;
        String encoded = URLEncoder.encode(shown.name(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return disposition + "; filename*=UTF-8''" + encoded;
    }
}
