package org.huying.dispatch.answer.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.answer.AnswerFilter;
import org.huying.dispatch.answer.AnswerOutcome;
import org.huying.dispatch.answer.ReadAnswers;

/** What partner units answered by event, read. */
@Path("/v1/answers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.PARTNER})
@Tag(name = "answers")
class AnswerResource {
    private static final String UNIT = "^[A-Z0-9-]{1,60}$";

    private final ReadAnswers answers;
    private final Caller caller;

    AnswerResource(ReadAnswers answers, Caller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listAnswers",
            summary = "答复列表 · What units answered by event, newest first",
            description = "All of it to the desk, its own to a unit.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AnswerView.class)))
    public Response list(
            @QueryParam("unit") @Parameter(description = "For the desk: code of the unit", example = "URBAN-WLC")
                    String unit,
            @QueryParam("outcome") @Parameter(schema = @Schema(implementation = AnswerOutcome.class)) String outcome,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest page = PageRequest.of(limit, cursor);
        var filter = new AnswerFilter(unit(unit), outcome(outcome), page.after().map(AnswerResource::id));
        return Pages.response(answers.list(filter, caller.scope(), page.limit()).map(AnswerView::of), uri);
    }

    @GET
    @Path("/{eventId}")
    @Operation(
            operationId = "readAnswer",
            summary = "查看答复 · What became of an answer",
            description = "By the unit's id of it; what first came under that id.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnswerView.class)))
    @APIResponse(
            responseCode = "400",
            description = "Several units gave this id: unit has to say which",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such answer, or another unit's",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public AnswerView read(
            @PathParam("eventId") String eventId,
            @QueryParam("unit") @Parameter(description = "For the desk: code of the unit", example = "URBAN-WLC")
                    String unit) {
        return AnswerView.of(answers.one(eventId, unit(unit), caller.scope()));
    }

    private static Optional<String> unit(String code) {
        if (code == null || code.isEmpty()) return Optional.empty();
        if (!code.matches(UNIT))
            throw new Malformed("unit 应为单位代码", "unit is a unit's code: capital letters, digits, hyphens");
        return Optional.of(code);
    }

    private static Optional<AnswerOutcome> outcome(String name) {
        if (name == null || name.isEmpty()) return Optional.empty();
        return Optional.of(Arrays.stream(AnswerOutcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed("outcome 应为 TAKEN 或 REFUSED", "outcome is TAKEN or REFUSED")));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
