package org.huying.dispatch.casefile.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.casefile.CaseFilter;
import org.huying.dispatch.casefile.CaseStatus;
import org.huying.dispatch.casefile.ReadCases;

@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "cases", description = "案卷 · Case files")
class CaseResource {
    private static final String UNIT = "^[A-Z0-9-]{1,60}$";

    private final ReadCases cases;
    private final Caller caller;

    CaseResource(ReadCases cases, Caller caller) {
        this.cases = cases;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listCases", summary = "案卷列表 · The cases the caller may see, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CaseView.class)))
    public Response list(
            @QueryParam("status") @Parameter(schema = @Schema(implementation = CaseStatus.class)) String status,
            @QueryParam("unit") @Parameter(description = "Code of the owning unit", example = "POLICE-WLC") String unit,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        CaseFilter filter =
                new CaseFilter(status(status), unit(unit), request.after().map(CaseResource::id));
        return Pages.response(
                cases.list(filter, caller.scope(), request.limit()).map(CaseView::of), uri);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "readCase", summary = "查看案卷 · One case, with the moves its status has")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such case, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("number") String number) {
        return CaseAnswer.of(cases.one(number, caller.scope()));
    }

    private static Optional<CaseStatus> status(String name) {
        if (name == null || name.isEmpty()) return Optional.empty();
        return Optional.of(Arrays.stream(CaseStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Malformed("没有这个状态", "No such status: one of " + Arrays.toString(CaseStatus.values()))));
    }

    private static Optional<String> unit(String code) {
        if (code == null || code.isEmpty()) return Optional.empty();
        if (!code.matches(UNIT))
            throw new Malformed("unit 应为单位代码", "unit is a unit's code: capital letters, digits, hyphens");
        return Optional.of(code);
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
