package org.huying.dispatch.routing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.routing.rule.ReadRuleSets;
import org.huying.dispatch.routing.rule.WriteDraft;
import org.huying.dispatch.routing.web.RuleSetRequests.DraftRequest;

/** Versions of the rules, read and written. */
@Path("/v1/routing/rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.SYSTEM_ADMIN})
@Tag(name = "routing", description = "派遣规则 · Who gets what: rules in versions, their dry-run, alarms and corrections")
class RuleSetResource {
    private final ReadRuleSets read;
    private final WriteDraft draft;
    private final Caller caller;

    RuleSetResource(ReadRuleSets read, WriteDraft draft, Caller caller) {
        this.read = read;
        this.draft = draft;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listRuleSets", summary = "派遣规则各版 · The versions of the rules, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page, without the rules themselves; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = RuleSetView.class)))
    public Response list(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        long before = request.after().map(Cursor::asLong).orElse((long) Integer.MAX_VALUE);
        if (before < 0 || before > Integer.MAX_VALUE) throw Cursor.broken();
        return Pages.response(read.list((int) before, request.limit()).map(RuleSetView::withoutRules), uri);
    }

    @GET
    @Path("/{version: \\d{1,9}}")
    @Operation(operationId = "readRuleSet", summary = "查看一版派遣规则 · One version of the rules")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the revision a command is decided upon",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such version",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response one(@PathParam("version") int version) {
        return RuleSetAnswer.of(read.one(version));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftRuleSet",
            summary = "起草派遣规则 · Drafts a new version of the rules",
            description =
                    "By the desk or the system administrator. A draft routes nothing. A rule's conditions must all "
                            + "be met, of each any one; a rule without any always applies.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted, once for each Idempotency-Key; Location names it",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule could not be followed, or the key came before with another request; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response draft(
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = RuleSetRequests.MISSING) DraftRequest request,
            @Context UriInfo uri) {
        int version = draft.first(request.rules(), caller.scope(), IdempotencyKey.of(idempotencyKey));
        return RuleSetAnswer.created(read.one(version), uri);
    }

    @PUT
    @Path("/{version: \\d{1,9}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RuleSetAnswers
    @Operation(
            operationId = "rewriteRuleSet",
            summary = "修改规则草稿 · Writes a draft anew",
            description = "All of it; it has to be dry-run again. What is activated does not change any more.")
    public Response rewrite(
            @PathParam("version") int version,
            @HeaderParam(HttpHeaders.IF_MATCH) String revision,
            @NotNull(message = RuleSetRequests.MISSING) DraftRequest request) {
        draft.anew(version, request.rules(), EntityVersion.ifMatch(revision), caller.scope());
        return RuleSetAnswer.of(read.one(version));
    }
}
