package org.huying.dispatch.meeting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.meeting.MeetingFilter;
import org.huying.dispatch.meeting.MeetingKind;
import org.huying.dispatch.meeting.MeetingStatus;
import org.huying.dispatch.meeting.PlanMeeting;
import org.huying.dispatch.meeting.ReadMeetings;
import org.huying.dispatch.meeting.VotingRuleSet;
import org.huying.dispatch.meeting.VotingRules;
import org.huying.dispatch.meeting.web.MeetingRequests.MeetingPlanRequest;

/** Meetings that were called. */
@Path("/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "meetings", description = "居民议事会、党建联席会 · Resident councils and joint meetings")
class MeetingResource {
    private final PlanMeeting plan;
    private final ReadMeetings meetings;
    private final VotingRules rules;
    private final MeetingAnswer answer;
    private final Caller caller;

    MeetingResource(PlanMeeting plan, ReadMeetings meetings, VotingRules rules, MeetingAnswer answer, Caller caller) {
        this.plan = plan;
        this.meetings = meetings;
        this.rules = rules;
        this.answer = answer;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.PARTY_GROUP_LEADER, Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @Operation(
            operationId = "planMeeting",
            summary = "召集会议 · Calls a meeting",
            description = "By the convener's side: the party group's leader for its own, the community's secretary, or "
                    + "the desk. The number says community, day and serial.")
    @APIResponse(
            responseCode = "201",
            description = "Done, once for each Idempotency-Key; Location names it",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(
            responseCode = "403",
            description = "Only the convener's side does this",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "A case on the agenda does not exist, or lies outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "Something in the content cannot be accepted, or the key came before with another request; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response plan(
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = MeetingRequests.MISSING) @Valid MeetingPlanRequest request,
            @Context UriInfo uri) {
        AccessScope scope = caller.scope();
        var repeatable = RepeatableRequest.of(idempotencyKey, "meeting " + request);
        return answer.created(plan.handle(request.plan(), scope, repeatable), scope, uri);
    }

    @GET
    @Operation(
            operationId = "listMeetings",
            summary = "会议列表 · The meetings the caller may see, newest first",
            description = "A partner unit sees those it was asked to or came to.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MeetingView.class)))
    public Response list(
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = MeetingKind.class)) String kind,
            @QueryParam("community") String community,
            @QueryParam("status") @Parameter(schema = @Schema(implementation = MeetingStatus.class)) String status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        MeetingFilter filter = new MeetingFilter(
                Named.of(kind, MeetingKind.values()),
                Named.text(community),
                Named.of(status, MeetingStatus.values()),
                request.after().map(Named::id));
        return Pages.response(
                meetings.list(filter, caller.scope(), request.limit()).map(answer::inList), uri);
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "readMeeting",
            summary = "查看会议 · One meeting, with the moves it has and the cases raised there")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such meeting, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("number") String number) {
        AccessScope scope = caller.scope();
        return answer.of(meetings.one(number, scope), scope);
    }

    @GET
    @Path("/voting-rules")
    @Operation(
            operationId = "readVotingRules",
            summary = "表决规则 · The voting rules in all their versions, the oldest first",
            description = "Data of the operator. A meeting is held to the version of its own day.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = VotingRuleSet.class)))
    public List<VotingRuleSet> rules() {
        return rules.versions();
    }
}
