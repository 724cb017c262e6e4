package org.huying.dispatch.feed.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huying.chassis.problem.web.Problem;

/** How reading a subscription is refused, on either way. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@APIResponse(
        responseCode = "400",
        description = "lastEventId 无法识别 · lastEventId is not the id of an event we gave, or a parameter cannot be read",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "没有该订阅 · No such subscription, or another unit's",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "409",
        description =
                "subscription-paused、subscription-disabled：恢复或重新启用后从原处继续；other-channel：渠道不符 · Nothing flows until it is "
                        + "resumed, and nothing is lost; or it is on another channel",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "410",
        description =
                "notices-missed：部分事件已超过保存期限被删除，核对后以 goOnAfter 继续；subscription-ended：订阅已终止 · Some were deleted for "
                        + "their age before they were read: read your tasks anew and go on with goOnAfter as lastEventId; or the "
                        + "subscription has ended",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "429",
        description = "too-many-readers：等待的连接过多 · The subscription has too many readers waiting",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "503",
        description = "连接已满 · This replica has too many readers waiting; Retry-After in seconds",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@interface FeedRefusals {}
