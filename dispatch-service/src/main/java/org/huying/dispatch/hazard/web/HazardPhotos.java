package org.huying.dispatch.hazard.web;

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
import java.util.Arrays;
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
import org.huying.dispatch.hazard.KeepPhoto;
import org.huying.dispatch.hazard.photo.Photo;
import org.huying.dispatch.hazard.photo.PhotoLabel;
import org.huying.dispatch.hazard.photo.Side;

/** Photos of hazard points, before and after. */
@Path("/v1/hazards/{number}/photos/{id}")
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "hazards")
class HazardPhotos {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final KeepPhoto photos;
    private final Caller caller;

    HazardPhotos(KeepPhoto photos, Caller caller) {
        this.photos = photos;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @FactAnswers
    @APIResponse(
            responseCode = "200",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = PhotoLabel.class)))
    @APIResponse(
            responseCode = "413",
            description = "Larger than 5 MiB, or not sent as image/jpeg or image/png",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @Operation(
            operationId = "keepHazardPhoto",
            summary = "上传照片 · A photo of the point before or after its rectification",
            description = "JPEG or PNG by its first bytes, at most 5 MiB, sent as image/jpeg or image/png. What the "
                    + "camera wrote beside the picture, such as place and device, is left out; how it was held is "
                    + "kept. The phone gives the id; no Idempotency-Key and no If-Match are needed, and the "
                    + "same again has no second effect. It counts for the round it was taken in.")
    public PhotoLabel keep(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @QueryParam("side") @Parameter(required = true, schema = @Schema(implementation = Side.class)) String side,
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
        return photos.handle(number, id, side(side), instant(takenAt), Photo.picture(sent), caller.scope());
    }

    @GET
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
            description = "No such photo or point, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @Operation(operationId = "readHazardPhoto", summary = "查看照片 · A photo of the point")
    public Response read(@PathParam("number") String number, @PathParam("id") UUID id) {
        Photo photo = photos.read(number, id, caller.scope());
        PhotoLabel label = photo.label();
        return Response.ok(photo.bytes(), label.mediaType())
                .header(HttpHeaders.ETAG, "\"" + label.sha256() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static Side side(String name) {
        return Arrays.stream(Side.values())
                .filter(side -> side.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Invalid("/side", "应为 BEFORE 或 AFTER · BEFORE or AFTER"));
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
