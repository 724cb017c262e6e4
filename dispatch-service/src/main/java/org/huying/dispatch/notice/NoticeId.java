package org.huying.dispatch.notice;

import java.util.OptionalLong;
import java.util.UUID;

/**
 * The id of a notice: a UUIDv8 (RFC 9562, 5.8) of 48 bits of Unix milliseconds, and the notice's position in the last
 * 60. A cursor made of an id therefore keeps its meaning when the notice itself is deleted.
 */
public final class NoticeId {
    private static final int VERSION = 8;
    private static final long POSITION = (1L << 60) - 1;
    private static final long VARIANT = 0b1000L << 60;

    /** The same as SQL, of the columns {@code recorded_at} and {@code given}. */
    static final String IN_SQL = """
            (lpad(to_hex((extract(epoch FROM recorded_at) * 1000)::bigint), 12, '0')
              || '8000' || '8' || lpad(to_hex(given), 15, '0'))::uuid
            """;

    private NoticeId() {}

    /** A cursor behind which the position is, for where no notice of the reader's stands; the id of no notice. */
    public static UUID cursor(long position) {
        return new UUID((long) VERSION << 12, VARIANT | position);
    }

    /** Empty when it is no id of a notice. */
    public static OptionalLong position(UUID id) {
        boolean ours = id.version() == VERSION && (id.getLeastSignificantBits() & ~POSITION) == VARIANT;
        return ours ? OptionalLong.of(id.getLeastSignificantBits() & POSITION) : OptionalLong.empty();
    }
}
