package org.huying.dispatch.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;

/**
 * Where a page of a view ended. Its seal ties it to the view, order and filter it was given for; it opens nothing, for
 * the next page is read within the caller's scope like the first.
 *
 * @param at null where the case has no such time
 */
record DeskCursor(Instant at, UUID id) {
    private static final String NEVER = "-";

    Cursor of(DeskQuestion question) {
        String place = (at == null ? NEVER : at.toString()) + "/" + id;
        return Cursor.of(seal(question, place) + "/" + place);
    }

    static DeskCursor read(Cursor given, DeskQuestion question) {
        String[] parts = given.key().split("/", 2);
        if (parts.length != 2 || !parts[0].equals(seal(question, parts[1]))) throw Cursor.broken();
        String[] place = parts[1].split("/", 2);
        try {
            return new DeskCursor(place[0].equals(NEVER) ? null : Instant.parse(place[0]), UUID.fromString(place[1]));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }

    /** As PostgreSQL reads it. */
    String key() {
        return at == null ? "infinity" : at.toString();
    }

    private static String seal(DeskQuestion question, String place) {
        String bound = String.join(
                "/",
                question.view().name(),
                question.sort().name(),
                question.filter().toString());
        return UUID.nameUUIDFromBytes((bound + "/" + place).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
