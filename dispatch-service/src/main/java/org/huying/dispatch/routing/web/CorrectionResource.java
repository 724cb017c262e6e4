package org.huying.dispatch.routing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.routing.correction.MeasureCorrections;

/** How often people corrected the rules. */
@Path("/v1/routing/corrections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.SYSTEM_ADMIN})
@Tag(name = "routing")
class CorrectionResource {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final MeasureCorrections measure;

    CorrectionResource(MeasureCorrections measure) {
        this.measure = measure;
    }

    @GET
    @Operation(
            operationId = "measureRoutingCorrections",
            summary = "规则纠正率 · By rule and version: cases given to another unit / cases the rule routed",
            description = "Over the cases routed in [from, to): reassigned by the desk, returned to another unit or "
                    + "arbitrated to another, by now. A case counts once, however often it moved.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CorrectionView.class)))
    @APIResponse(
            responseCode = "400",
            description = "from or to is missing, no instant, or from does not lie before to",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<CorrectionView> corrections(
            @QueryParam("from") @Parameter(required = true, example = "2023-11-30T16:00:00Z") String from,
            @QueryParam("to") @Parameter(required = true, example = "2023-12-31T16:00:00Z") String to) {
        return measure.handle(instant(from), instant(to)).stream()
                .map(CorrectionView::of)
                .toList();
    }

    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text == null ? "" : text);
            if (!instant.isBefore(EARLIEST) && instant.isBefore(LATEST)) return instant;
        } catch (DateTimeParseException notOne) {
            // answered like one of another century
        }
        throw new Malformed("from 和 to 应为 UTC 时间", "from and to must be instants, like 2023-12-01T00:00:00Z");
    }
}
