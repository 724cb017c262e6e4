package org.huying.dispatch.casefile.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.casefile.KeepReportPhoto;
import org.huying.dispatch.casefile.ReadReportPhotos;
import org.huying.dispatch.casefile.photo.ReportPhoto;
import org.huying.dispatch.casefile.photo.ReportPhotoLabel;

/** Photos that go with handling reports. */
@Path("/v1/cases/{number}/photos")
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "cases")
class CasePhotos {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final KeepReportPhoto keep;
    private final ReadReportPhotos photos;
    private final Caller caller;

    CasePhotos(KeepReportPhoto keep, ReadReportPhotos photos, Caller caller) {
        this.keep = keep;
        this.photos = photos;
        this.caller = caller;
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @PhotoAnswers
    @Operation(
            operationId = "keepReportPhoto",
            summary = "上传办结照片 · A photo that goes with a unit's handling report",
            description =
                    "JPEG or PNG by its first bytes, at most 5 MiB, sent as image/jpeg or image/png; at most 20 of "
                            + "a unit in a round. By a unit that has a task of the case, from when it accepted it until the "
                            + "case is over. What the camera wrote beside the picture, such as place and device, is left out; "
                            + "how it was held is kept. The sender gives the id; no Idempotency-Key and no If-Match are "
                            + "needed, and the same again has no second effect.")
    public ReportPhotoLabel keep(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @QueryParam("takenAt")
                    @Parameter(
                            required = true,
                            description = "UTC, not in the future",
                            example = "2023-12-08T02:00:00Z")
                    String takenAt,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "image/jpeg",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "image/png",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] sent) {
        return keep.handle(number, id, instant(takenAt), ReportPhoto.picture(sent), caller.scope());
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listReportPhotos",
            summary = "办结照片 · The photos of a case's handling reports, the earliest first",
            description = "For the desk and the community's secretary; to a unit its own.")
    @APIResponse(
            responseCode = "200",
            description = "Labels, without the pictures",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ReportPhotoLabel.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such case, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<ReportPhotoLabel> list(@PathParam("number") String number) {
        return photos.of(number, caller.scope());
    }

    @GET
    @Path("/{id}")
    @Produces({"image/jpeg", "image/png", MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            description = "The picture; ETag is its SHA-256",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "404",
            description = "No such photo or case, or not for the caller",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @Operation(operationId = "readReportPhoto", summary = "查看办结照片 · A photo of a handling report")
    public Response read(@PathParam("number") String number, @PathParam("id") UUID id) {
        ReportPhoto photo = photos.one(number, id, caller.scope());
        ReportPhotoLabel label = photo.label();
        return Response.ok(photo.bytes(), label.mediaType())
                .header(HttpHeaders.ETAG, "\"" + label.sha256() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text == null ? "" : text);
            if (instant.isAfter(EARLIEST)) return instant;
        } catch (DateTimeParseException notOne) {
            // answered like one of another century
        }
        throw new Invalid("/takenAt", "应为 UTC 时间 · an instant, like 2023-12-08T02:00:00Z");
    }
}
