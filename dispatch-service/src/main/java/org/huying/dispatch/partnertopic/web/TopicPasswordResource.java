package org.huying.dispatch.partnertopic.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.partnertopic.RotateTopicPassword;

/** The sign-in of a unit that reads from Kafka. */
@Path("/v1/subscriptions/{id}/topic-password-rotation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.PARTNER, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "partner topics", description = "Kafka 主题 · Notices for units that read from Kafka")
class TopicPasswordResource {
    private final RotateTopicPassword rotate;
    private final Caller caller;

    TopicPasswordResource(RotateTopicPassword rotate, Caller caller) {
        this.rotate = rotate;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "rotateTopicPassword",
            summary = "更换 Kafka 密码 · A new password for a unit's topic",
            description = "新密码使用另一用户名（两个用户名轮换），原密码在过渡期（默认 24 小时）内继续有效，因此不会中断。密码仅显示一次；重复请求不会返回已显示过的密码。 · "
                    + "The new password goes with the other one of the unit's two names, and the former one stays valid "
                    + "for the overlap (24 h unless configured): change over without a gap. Shown once. No If-Match: while the "
                    + "former password is valid a second rotation is refused, so two people cannot void each "
                    + "other's.")
    @APIResponse(
            responseCode = "200",
            description = "登录信息 · The sign-in",
            content = @Content(schema = @Schema(implementation = TopicSignInView.class)))
    @APIResponse(
            responseCode = "404",
            description = "没有该订阅 · No such subscription, or another unit's",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "no-topic：不是 Kafka 订阅；former-password-valid：上一个密码仍有效 · Not on Kafka or ended; or rotated just before",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "Kafka 不可用 · Kafka is not available; nothing was changed that matters",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public TopicSignInView rotate(
            @PathParam("id") UUID id,
            @QueryParam("atOnce")
                    @DefaultValue("false")
                    @Parameter(description = "原密码已泄露，立即作废 · The former password is known to others: void it at once")
                    boolean atOnce) {
        return TopicSignInView.of(rotate.handle(id, atOnce, caller.scope()));
    }
}
