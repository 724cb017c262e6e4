package org.huying.intake.vault.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.vault.BeginRotation;
import org.huying.intake.vault.ReadVault;
import org.huying.intake.vault.Rotation;

/** The keys under which personal data is sealed; none of them is ever shown. */
@Path("/v1/vault")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SECURITY_ADMIN)
@Tag(name = "vault", description = "密钥 · Keys of personal data, by name")
class VaultResource {
    private final BeginRotation begin;
    private final ReadVault read;
    private final Caller caller;

    VaultResource(BeginRotation begin, ReadVault read, Caller caller) {
        this.begin = begin;
        this.read = read;
        this.caller = caller;
    }

    @POST
    @Path("/rotations")
    @Operation(
            operationId = "beginKeyRotation",
            summary = "密钥轮换 · Wraps all keys of persons anew, under a new key and the master key of now",
            description =
                    "First let the new master key be current: a new first line in the key file, or a new version in the "
                            + "transit engine. Runs by itself, goes on after a crash, and reading and registering go on "
                            + "meanwhile. Needs no body.")
    @APIResponse(
            responseCode = "201",
            description = "Begun; Location names it",
            content = @Content(schema = @Schema(implementation = RotationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "rotation-under-way: rotation names it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "vault-unavailable: the master key is out of reach; nothing was changed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response begin(@HeaderParam(IdempotencyKey.HEADER) String idempotencyKey, @Context UriInfo uri) {
        Rotation begun = begin.handle(IdempotencyKey.of(idempotencyKey), caller.scope());
        return Response.created(
                        uri.getAbsolutePathBuilder().path(begun.id().toString()).build())
                .entity(RotationView.of(begun))
                .build();
    }

    @GET
    @Path("/rotations")
    @Operation(operationId = "listKeyRotations", summary = "轮换列表 · The rotations, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(implementation = RotationView[].class)))
    public Response list(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        return Pages.response(read.rotations(PageRequest.of(limit, cursor)).map(RotationView::of), uri);
    }

    @GET
    @Path("/rotations/{id}")
    @Operation(operationId = "readKeyRotation", summary = "轮换进度 · How far a rotation is")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RotationView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such rotation",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RotationView rotation(@PathParam("id") UUID id) {
        return RotationView.of(read.rotation(id));
    }

    @GET
    @Path("/master-keys")
    @Operation(
            operationId = "listMasterKeys",
            summary = "主密钥 · Which master keys are in use, by name, and which may be dropped")
    @APIResponse(
            responseCode = "200",
            description = "The current one first",
            content = @Content(schema = @Schema(implementation = MasterKeyView[].class)))
    @APIResponse(
            responseCode = "503",
            description = "vault-unavailable: the master key is out of reach",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<MasterKeyView> masterKeys() {
        return read.masterKeys().stream().map(MasterKeyView::of).toList();
    }
}
