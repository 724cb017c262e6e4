package org.huying.intake.attachment.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.intake.attachment.AddAttachment;
import org.huying.intake.attachment.AddAttachment.Added;
import org.huying.intake.attachment.ReadAttachment;
import org.huying.intake.attachment.RemoveAttachment;
import org.huying.intake.attachment.Upload;
import org.huying.intake.attachment.content.AttachmentType;
import org.huying.intake.attachment.content.FileName;
import org.huying.intake.concern.ApproachConcern;

/** Photos, short videos and PDFs of a concern. */
@Path("/v1/concerns/{number}/attachments")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attachments", description = "附件 · Photos, short videos and PDFs of concerns")
class AttachmentResource {
    private final AddAttachment add;
    private final ReadAttachment read;
    private final RemoveAttachment remove;
    private final ApproachConcern concerns;
    private final CallerLimit limit;
    private final Caller caller;

    AttachmentResource(
            AddAttachment add,
            ReadAttachment read,
            RemoveAttachment remove,
            ApproachConcern concerns,
            CallerLimit limit,
            Caller caller) {
        this.add = add;
        this.read = read;
        this.remove = remove;
        this.concerns = concerns;
        this.limit = limit;
        this.caller = caller;
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @AttachmentAnswers
    @Operation(
            operationId = "addAttachment",
            summary = "上传附件 · Adds a photo, short video or PDF to a concern",
            description =
                    "By the reporter (Tracking-Code, or the resident who registered it) and by those who answer for "
                            + "the place, until the concern comes to its end; at most 9. Photos (JPEG, PNG, WebP) up to 10 MiB and "
                            + "50 million pixels, videos (MP4, QuickTime) up to 100 MiB and 60 seconds, PDF up to 20 MiB; "
                            + "Content-Type, the name's ending and the content must agree. The phone gives the id (a UUID): the "
                            + "same again has no second effect; no Idempotency-Key and no If-Match are needed. Where it was "
                            + "taken is offered in this answer and then, with all that a camera writes beside the picture, left "
                            + "out; how it was held is kept. A PDF is kept as it was sent, author and all; one with scripts or "
                            + "embedded files is refused where that can be seen.")
    @APIResponse(
            responseCode = "201",
            description = "Kept; ETag for its removal",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Kept before",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(
            responseCode = "409",
            description = "other-content, too-many-attachments, concern-is-over",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "Larger than files of its kind may be",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "415",
            description = "type-not-taken",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "The content, the name or the declared type disagree, or it is broken; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response add(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @HeaderParam("Tracking-Code") String trackingCode,
            @HeaderParam("File-Name")
                    @Parameter(
                            required = true,
                            description = "文件名，UTF-8 百分号编码 · Percent-encoded UTF-8 (encodeURIComponent)",
                            example = "%E8%B7%AF%E7%81%AF.jpg")
                    String fileName,
            @Context HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "*/*",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        AccessScope scope = caller.scope();
        limit.count(scope);
        var approach = add.approach(number, trackingCode, scope);
        AttachmentType type = AttachmentType.declared(headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
        FileName name = FileName.of(fileName);
        type.mustFit(name);
        Added added = add.handle(approach, new Upload(id, name, type, body, headers.getLength()), scope);
        return Response.status(added.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .header(HttpHeaders.ETAG, new EntityVersion(added.attachment().sequence()).etag())
                .entity(AttachmentView.of(added))
                .build();
    }

    @GET
    @AttachmentAnswers
    @Operation(
            operationId = "listAttachments",
            summary = "附件列表 · The attachments of a concern, the first first",
            description =
                    "For those who may read the reporter's words; of a confidential concern for its reporter, the "
                            + "desk and the community's secretary alone. Few enough for one page.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AttachmentView[].class)))
    public List<AttachmentView> list(
            @PathParam("number") String number, @HeaderParam("Tracking-Code") String trackingCode) {
        AccessScope scope = caller.scope();
        limit.count(scope);
        return read.list(concerns.to(number, trackingCode, scope)).stream()
                .map(AttachmentView::of)
                .toList();
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @AttachmentAnswers
    @Operation(
            operationId = "removeAttachment",
            summary = "删除附件 · Removes an attachment and deletes its bytes",
            description = "By the desk, and by the reporter who sent it. Asked once more, it answers the same.")
    @APIResponse(
            responseCode = "200",
            description = "Removed; ETag names its version",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(
            responseCode = "412",
            description = "Changed since it was read",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The reason is missing or none; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "428",
            description = "If-Match is missing",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response remove(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @HeaderParam("Tracking-Code") String trackingCode,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid RemovalRequest request) {
        AccessScope scope = caller.scope();
        limit.count(scope);
        var approach = concerns.to(number, trackingCode, scope);
        var removed = remove.handle(approach, id, EntityVersion.ifMatch(version), request.reason(), scope);
        return Response.ok(AttachmentView.of(removed))
                .header(HttpHeaders.ETAG, new EntityVersion(removed.sequence()).etag())
                .build();
    }
}
