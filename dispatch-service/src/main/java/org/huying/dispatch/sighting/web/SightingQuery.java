package org.huying.dispatch.sighting.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.problem.Malformed;
import org.huying.dispatch.act.FactId;
import org.huying.dispatch.sighting.SightingFilter;

/** The filters of a list of sightings as they stand in the query. */
class SightingQuery {
    /** Wide enough for any list, narrow enough for the database. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final int LONGEST = 500;

    @QueryParam("community")
    @Parameter(description = "社区代码 · Division code, 12 digits", example = "520102033905")
    String community;

    @QueryParam("place")
    @Parameter(description = "地点键 · A placeKey, exactly", example = "520102033905||X区|3栋|平台")
    String place;

    @QueryParam("topic")
    @Parameter(description = "类别 · Topic, exactly", example = "city-order.itinerant-vendors")
    String topic;

    @QueryParam("case")
    @Parameter(description = "案卷编号 · Those seen for this case")
    String caseNumber;

    @QueryParam("patrol")
    @Parameter(description = "巡查编号 · Those made in this patrol")
    String patrol;

    @QueryParam("from")
    @Parameter(description = "Seen then or later. UTC", example = "2023-11-13T00:00:00Z")
    String from;

    @QueryParam("to")
    @Parameter(description = "Seen before. UTC", example = "2023-11-27T00:00:00Z")
    String to;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;

    int limit() {
        return page().limit();
    }

    SightingFilter filter() {
        return new SightingFilter(
                text(community),
                text(place),
                text(topic),
                text(caseNumber),
                patrol == null || patrol.isEmpty() ? null : FactId.of(patrol),
                instant(from),
                instant(to),
                page().after().map(SightingQuery::position).orElse(null));
    }

    private PageRequest page() {
        return PageRequest.of(limit, cursor);
    }

    private static String text(String given) {
        if (given == null || given.isEmpty()) return null;
        boolean clean = given.length() <= LONGEST && given.codePoints().noneMatch(Character::isISOControl);
        if (!clean)
            throw new Malformed("筛选条件过长或含有无法识别的字符", "A filter is too long or has characters that cannot be read");
        return given;
    }

    private static Instant instant(String text) {
        if (text == null || text.isEmpty()) return null;
        try {
            Instant instant = Instant.parse(text);
            if (!instant.isBefore(EARLIEST) && instant.isBefore(LATEST)) return instant;
        } catch (DateTimeParseException notOne) {
            // answered like one of another age
        }
        throw new Malformed("from 和 to 应为 UTC 时间", "from and to must be instants, like 2023-12-01T00:00:00Z");
    }

    private static SightingFilter.Position position(Cursor cursor) {
        try {
            String[] parts = cursor.key().split(" ", 2);
            return new SightingFilter.Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw Cursor.broken();
        }
    }
}
