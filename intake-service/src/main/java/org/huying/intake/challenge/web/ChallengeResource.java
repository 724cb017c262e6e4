package org.huying.intake.challenge.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.intake.challenge.Challenge;

@Path("/v1/challenge")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "challenge",
        description = "验证 · What an anonymous caller's machine has to work out, where it is switched on")
class ChallengeResource {
    private final Challenge challenge;
    private final CallerLimit limit;
    private final Caller caller;
    private final Clock clock;

    ChallengeResource(Challenge challenge, CallerLimit limit, Caller caller, Clock clock) {
        this.challenge = challenge;
        this.limit = limit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "readChallenge",
            summary = "获取验证 · A new challenge, or that none is required",
            description = "Where required is true, find a decimal nonce so that the SHA-256 of the text "
                    + "`challenge + \".\" + nonce` begins with zeroBits zero bits, and send that text in the "
                    + "Challenge-Answer header of the anonymous registration before expiresAt. One answer serves one "
                    + "registration; repeated with its Idempotency-Key it passes again.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    @APIResponse(
            responseCode = "429",
            description = "Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read() {
        limit.count(caller.scope());
        return Response.ok(ChallengeView.of(challenge.puzzle(clock.instant())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
