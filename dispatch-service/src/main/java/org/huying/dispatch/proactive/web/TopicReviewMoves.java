package org.huying.dispatch.proactive.web;

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
import org.huying.dispatch.proactive.CloseTopic;
import org.huying.dispatch.proactive.ReopenTopic;
import org.huying.dispatch.proactive.ResumeTopic;
import org.huying.dispatch.proactive.ReviewTopic;
import org.huying.dispatch.proactive.TopicCommand;
import org.huying.dispatch.proactive.web.TopicRequests.TopicReviewRequest;

/** What those of the place decide: the review, the closure, whether it is taken up again. */
@Path("/v1/proactive-topics/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "proactive topics")
class TopicReviewMoves {
    private final ReviewTopic review;
    private final ResumeTopic resume;
    private final CloseTopic close;
    private final ReopenTopic reopen;
    private final TopicAnswer answer;
    private final Caller caller;

    TopicReviewMoves(
            ReviewTopic review,
            ResumeTopic resume,
            CloseTopic close,
            ReopenTopic reopen,
            TopicAnswer answer,
            Caller caller) {
        this.review = review;
        this.resume = resume;
        this.close = close;
        this.reopen = reopen;
        this.answer = answer;
        this.caller = caller;
    }

    @POST
    @Path("/review")
    @TopicMoveAnswers
    @Operation(
            operationId = "reviewProactiveTopic",
            summary = "复盘 · What became of it",
            description =
                    "While IN_REVIEW, never by the unit that leads; written anew until it is closed. Cases are counted over two windows of the same length: at most the days of the rule, and no longer than the topic has been open.")
    public Response review(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = TopicRequests.MISSING) @Valid TopicReviewRequest request) {
        return answer.of(review.handle(command(number, version), request.done(), request.keptUp()));
    }

    @POST
    @Path("/resumption")
    @TopicMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "resumeProactiveTopic",
            summary = "继续推进 · More has to be done",
            description = "IN_REVIEW → UNDER_WAY; a review written before is void.")
    public Response resume(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer.of(resume.handle(command(number, version)));
    }

    @POST
    @Path("/closure")
    @TopicMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "closeProactiveTopic",
            summary = "办结专题 · Closes the topic",
            description = "IN_REVIEW → CLOSED, with every task confirmed and with a review.")
    public Response close(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer.of(close.handle(command(number, version)));
    }

    @POST
    @Path("/reopening")
    @TopicMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "reopenProactiveTopic",
            summary = "重启专题 · It is taken up again",
            description = "CLOSED → UNDER_WAY under the same number; it needs a new review.")
    public Response reopen(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer.of(reopen.handle(command(number, version)));
    }

    private TopicCommand command(String number, String version) {
        return new TopicCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }
}
