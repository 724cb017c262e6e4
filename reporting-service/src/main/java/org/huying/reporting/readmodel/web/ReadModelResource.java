package org.huying.reporting.readmodel.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.readmodel.BeginRebuild;
import org.huying.reporting.readmodel.ReadRebuilds;
import org.huying.reporting.readmodel.Rebuild;

@Path("/v1/read-models")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SYSTEM_ADMIN)
@Tag(name = "read-models", description = "读模型 · What is folded from the journal, and building it anew")
class ReadModelResource {
    private final ReadRebuilds read;
    private final BeginRebuild begin;
    private final Caller caller;
    private final Clock clock;

    ReadModelResource(ReadRebuilds read, BeginRebuild begin, Caller caller, Clock clock) {
        this.read = read;
        this.begin = begin;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listReadModels", summary = "读模型列表 · The read models, their tables and last rebuilds")
    @APIResponse(
            responseCode = "200",
            description = "读模型 · All of them, by name",
            content = @Content(schema = @Schema(implementation = ReadModelsView.class)))
    public ReadModelsView list() {
        return ReadModelsView.of(read.all(), read.journalPosition(), clock.instant());
    }

    @POST
    @Path("/{name}/rebuilds")
    @Operation(
            operationId = "beginRebuild",
            summary = "重建 · Builds a read model anew from the journal, beside the live one",
            description = "重建期间照常接收事件、照常答复查询；完成后一次替换，结果逐行一致。无需请求体。 · "
                    + "Events keep coming in and queries keep being answered meanwhile; at the end the new tables take the "
                    + "place of the old at once, equal row for row. Needs no body. One at a time of each read model.")
    @APIResponse(
            responseCode = "202",
            description = "已开始，进度见 Location · Begun; Location tells how far it is",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @APIResponse(
            responseCode = "404",
            description = "没有这个读模型 · No such read model",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "rebuild-under-way：正在重建 · One is under way; rebuild names it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response begin(
            @PathParam("name") @Parameter(description = "名称 · Its name", example = "ledger") String name,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @Context UriInfo uri) {
        Rebuild begun = begin.handle(name, IdempotencyKey.of(idempotencyKey), caller.scope());
        return Response.accepted(RebuildView.of(begun, clock.instant()))
                .location(
                        uri.getAbsolutePathBuilder().path(begun.id().toString()).build())
                .build();
    }

    @GET
    @Path("/{name}/rebuilds/{id}")
    @Operation(operationId = "readRebuild", summary = "重建进度 · How far a rebuild is, whichever replica is at work")
    @APIResponse(
            responseCode = "200",
            description = "进度 · How far it is",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @APIResponse(
            responseCode = "404",
            description = "没有这次重建 · No such rebuild",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RebuildView rebuild(@PathParam("name") String name, @PathParam("id") UUID id) {
        return RebuildView.of(read.one(name, id), clock.instant());
    }
}
