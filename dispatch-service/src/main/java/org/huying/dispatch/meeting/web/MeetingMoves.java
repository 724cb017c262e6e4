package org.huying.dispatch.meeting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.meeting.CancelMeeting;
import org.huying.dispatch.meeting.ConfirmMinutes;
import org.huying.dispatch.meeting.CountVote;
import org.huying.dispatch.meeting.HoldMeeting;
import org.huying.dispatch.meeting.Meeting;
import org.huying.dispatch.meeting.MeetingCommand;
import org.huying.dispatch.meeting.WriteMinutes;
import org.huying.dispatch.meeting.web.MeetingRequests.CancellationRequest;
import org.huying.dispatch.meeting.web.MeetingRequests.HoldingRequest;
import org.huying.dispatch.meeting.web.MeetingRequests.MinutesRequest;
import org.huying.dispatch.meeting.web.MeetingRequests.VoteRequest;

/** The moves of a meeting, by the convener's side. */
@Path("/v1/meetings/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.PARTY_GROUP_LEADER, Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "meetings")
class MeetingMoves {
    private final HoldMeeting hold;
    private final CountVote vote;
    private final WriteMinutes minutes;
    private final ConfirmMinutes confirm;
    private final CancelMeeting cancel;
    private final MeetingAnswer answer;
    private final Caller caller;

    MeetingMoves(
            HoldMeeting hold,
            CountVote vote,
            WriteMinutes minutes,
            ConfirmMinutes confirm,
            CancelMeeting cancel,
            MeetingAnswer answer,
            Caller caller) {
        this.hold = hold;
        this.vote = vote;
        this.minutes = minutes;
        this.confirm = confirm;
        this.cancel = cancel;
        this.answer = answer;
        this.caller = caller;
    }

    @POST
    @Path("/holding")
    @MeetingAnswers
    @Operation(
            operationId = "holdMeeting",
            summary = "召开 · It took place, and who came",
            description = "PLANNED → HELD. In numbers, by unit; no name of anybody.")
    public Response hold(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = MeetingRequests.MISSING) @Valid HoldingRequest request) {
        return answered(
                hold.handle(command(number, version), request.heldAt(), request.residents(), request.present()));
    }

    @POST
    @Path("/votes")
    @MeetingAnswers
    @Operation(
            operationId = "countVote",
            summary = "表决 · The votes on an item are counted",
            description = "While HELD or MINUTED, once for each item whose rule asks for a majority. Whether it passed "
                    + "is computed exactly, by the version of the voting rules of that day.")
    public Response vote(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = MeetingRequests.MISSING) @Valid VoteRequest request) {
        return answered(vote.handle(command(number, version), request.agendaItem(), request.count()));
    }

    @POST
    @Path("/minutes")
    @MeetingAnswers
    @Operation(
            operationId = "writeMinutes",
            summary = "会议纪要 · The minutes are written",
            description = "HELD → MINUTED; again while MINUTED. They never leave dispatch.")
    public Response minutes(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = MeetingRequests.MISSING) @Valid MinutesRequest request) {
        return answered(minutes.handle(command(number, version), request.minutes()));
    }

    @POST
    @Path("/confirmation")
    @MeetingAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "confirmMinutes",
            summary = "确认纪要 · The minutes are confirmed and stay as they are",
            description = "MINUTED → CONFIRMED.")
    public Response confirm(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answered(confirm.handle(command(number, version)));
    }

    @POST
    @Path("/cancellation")
    @MeetingAnswers
    @Operation(
            operationId = "cancelMeeting",
            summary = "取消会议 · It will not take place",
            description = "PLANNED → CANCELLED. No concern is registered with it any more.")
    public Response cancel(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = MeetingRequests.MISSING) @Valid CancellationRequest request) {
        return answered(cancel.handle(command(number, version), request.reason()));
    }

    private MeetingCommand command(String number, String version) {
        return new MeetingCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }

    private Response answered(Meeting moved) {
        return answer.of(moved, caller.scope());
    }
}
