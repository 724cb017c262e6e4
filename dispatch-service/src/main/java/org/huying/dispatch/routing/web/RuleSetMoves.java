package org.huying.dispatch.routing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.routing.dryrun.DryRunRuleSet;
import org.huying.dispatch.routing.rule.ActivateRuleSet;
import org.huying.dispatch.routing.rule.ReadRuleSets;
import org.huying.dispatch.routing.web.RuleSetRequests.ActivationRequest;
import org.huying.dispatch.routing.web.RuleSetRequests.DryRunRequest;

/** What can be done with one version of the rules: try it on past concerns, put it in force. */
@Path("/v1/routing/rule-sets/{version: \\d{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "routing")
class RuleSetMoves {
    private final ReadRuleSets read;
    private final DryRunRuleSet dryRun;
    private final ActivateRuleSet activate;
    private final Caller caller;

    RuleSetMoves(ReadRuleSets read, DryRunRuleSet dryRun, ActivateRuleSet activate, Caller caller) {
        this.read = read;
        this.dryRun = dryRun;
        this.activate = activate;
        this.caller = caller;
    }

    @POST
    @Path("/dry-run")
    @RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "dryRunRuleSet",
            summary = "试运行 · What the rules would have made of past concerns",
            description =
                    "Each concern as it was heard, by today's directory and calendar, at most 5,000 of the window, "
                            + "the latest. Moves nothing and raises no alarm; may be asked as often as one likes.")
    @APIResponse(
            responseCode = "200",
            description = "How many would have gone elsewhere, of how many, with examples",
            content = @Content(schema = @Schema(implementation = DryRunView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such version",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "from does not lie before to, or no instant of this century",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public DryRunView dryRun(
            @PathParam("version") int version, @NotNull(message = RuleSetRequests.MISSING) DryRunRequest request) {
        return DryRunView.of(version, dryRun.handle(version, request.from(), request.to()));
    }

    @POST
    @Path("/activation")
    @RolesAllowed(Role.Names.SYSTEM_ADMIN)
    @RuleSetAnswers
    @Operation(
            operationId = "activateRuleSet",
            summary = "启用规则 · Puts a draft in force, from now or from later on",
            description = "By a system administrator other than whoever drafted it, after a dry-run of the draft as it "
                    + "stands. Exactly one version is in force at any instant; cases routed before keep their unit.")
    public Response activate(
            @PathParam("version") int version,
            @HeaderParam(HttpHeaders.IF_MATCH) String revision,
            @NotNull(message = RuleSetRequests.MISSING) ActivationRequest request) {
        activate.handle(version, request.validFrom(), EntityVersion.ifMatch(revision), caller.scope());
        return RuleSetAnswer.of(read.one(version));
    }
}
