package org.huying.dispatch.canvass.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huying.chassis.problem.web.Problem;

/** What telling a fact may answer. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@APIResponse(
        responseCode = "200",
        description =
                "Recorded, now or before: the same content under the same id is answered alike, however late and often",
        content =
                @Content(mediaType = "application/json", schema = @Schema(implementation = HouseholdAnswerView.class)))
@APIResponse(
        responseCode = "403",
        description = "Not for the caller's role, or the caller's unit neither handles it nor answers for the place",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "No such canvass, or outside the caller's scope",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "409",
        description = "The id was used before for other content, or the answer was given after the canvass was closed",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "422",
        description = "Something in the content cannot be accepted; errors[{pointer, detail}]",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@interface HouseholdAnswersGiven {}
