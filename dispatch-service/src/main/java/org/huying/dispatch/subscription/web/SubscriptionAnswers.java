package org.huying.dispatch.subscription.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huying.chassis.problem.web.Problem;

/** What subscribing may answer. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@APIResponse(
        responseCode = "201",
        description = "Done, once for each Idempotency-Key; Location names it, ETag its version",
        content =
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = CreatedSubscriptionView.class)))
@APIResponse(
        responseCode = "403",
        description =
                "Not for the caller's role, another unit (not-your-unit), or no partner unit of the directory (no-partner-unit)",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "409",
        description = "The unit has as many as it may have (too-many-subscriptions); most says how many",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "422",
        description =
                "Something in the content cannot be accepted, or the key came before with another request; errors[{pointer, detail}]",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@interface SubscriptionAnswers {}
