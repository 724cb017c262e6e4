package org.huying.reporting.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.table.Rows;

/** Makes entries of rows of the journal; of texts that many of them say, one is kept. */
final class EntryReader implements Rows.Reader<JournalEntry> {
    static final String COLUMNS =
            "position, topic, key, event_id, source, type, subject, time, recorded_time, sequence,"
                    + " correlation_id, traceparent, data::text, concern_id";

    private final Map<String, String> common = new HashMap<>();

    @Override
    public JournalEntry read(ResultSet row) throws SQLException {
        String key = row.getString(3);
        Envelope envelope = new Envelope(
                row.getObject(4, UUID.class),
                common(row.getString(5)),
                common(row.getString(6)),
                row.getString(7),
                Rows.instant(row, 8),
                Rows.instant(row, 9),
                row.getLong(10),
                orSame(row.getString(11), key),
                row.getString(12));
        // The bytes of a text are what came over the wire: nothing is decoded only to be encoded again.
        ReceivedEvent event = new ReceivedEvent(common(row.getString(2)), key, envelope, row.getBytes(13));
        return new JournalEntry(row.getLong(1), orSame(row.getString(14), key), event);
    }

    private String common(String text) {
        return text == null ? null : common.computeIfAbsent(text, first -> first);
    }

    private static String orSame(String text, String key) {
        return key.equals(text) ? key : text;
    }
}
