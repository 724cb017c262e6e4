package org.huying.reporting.sighting.web;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.reporting.sighting.NightQuestion;
import org.huying.reporting.summary.WindowQuery;

/** What is asked of the nights, as it stands in the query. */
class NightQuery {
    private static final String PLACE = "^\\d{12}(\\|[^\\p{Cntrl}]{0,400})?$";
    private static final String TOPIC = "^[a-z0-9.-]{1,120}$";
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    @QueryParam("place")
    @Parameter(
            required = true,
            description = "地点键，或其前几段 · A placeKey as dispatch gives it, or its first parts: 520102033905 is the "
                    + "whole community",
            example = "520102033905||X区|3栋|平台")
    String place;

    @QueryParam("topic")
    @Parameter(
            required = true,
            description = "类别 · Topic, exactly",
            example = "city-order.itinerant-vendors",
            schema = @Schema(type = SchemaType.STRING, pattern = TOPIC))
    String topic;

    @QueryParam("from")
    @Parameter(required = true, description = "The first night, by the day it began", example = "2023-11-13")
    String from;

    @QueryParam("to")
    @Parameter(required = true, description = "Not included; at most 400 nights after from", example = "2023-12-11")
    String to;

    @QueryParam("pivot")
    @Parameter(required = true, description = "行动首夜 · The first night that counts as after", example = "2023-11-27")
    String pivot;

    @QueryParam("asOf")
    @Parameter(description = "A day or an instant in UTC. Default: now; the future is refused", example = "2023-12-20")
    String asOf;

    NightQuestion question(Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (place == null || !place.matches(PLACE))
            errors.add(new FieldError("/place", "应为地点键 · a placeKey as dispatch gives it"));
        if (topic == null || !topic.matches(TOPIC)) errors.add(new FieldError("/topic", "没有这个类别 · no such topic"));
        LocalDate first = day("/from", from, errors);
        LocalDate end = day("/to", to, errors);
        LocalDate turn = day("/pivot", pivot, errors);
        if (!errors.isEmpty()) throw new Invalid(errors);
        Instant known = WindowQuery.of(null, null, asOf, now).asOf();
        return new NightQuestion(place, topic, first, end, turn, known);
    }

    private static LocalDate day(String pointer, String text, List<FieldError> errors) {
        try {
            LocalDate day = LocalDate.parse(text == null ? "" : text);
            if (!day.isBefore(EARLIEST) && day.isBefore(LATEST)) return day;
        } catch (DateTimeException unreadable) {
            // refused below, like a day of another age
        }
        errors.add(new FieldError(pointer, "应为 2023-12-20 这样的日期 · a day like 2023-12-20"));
        return null;
    }
}
