package org.huying.reporting.table;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Oid;
import org.postgresql.jdbc.PgArray;

/**
 * Arrays of identifiers and instants as PostgreSQL's {@code array_send} writes them, which the driver does of numbers and
 * texts alone: dimensions, whether there are nulls, type of the elements; length of the one dimension and where it begins;
 * then each element after its length.
 */
final class BinaryArray {
    private static final int HEAD_BYTES = 20;
    private static final int LENGTH_BYTES = 4;
    private static final int IS_NULL = -1;
    private static final String OUT_OF_RANGE = "22008";

    private BinaryArray() {}

    static Array ofUuids(Connection connection, UUID[] values) throws SQLException {
        ByteBuffer bytes = begin(values, Oid.UUID, 2 * Long.BYTES);
        for (UUID value : values) {
            if (value == null) bytes.putInt(IS_NULL);
            else
                bytes.putInt(2 * Long.BYTES)
                        .putLong(value.getMostSignificantBits())
                        .putLong(value.getLeastSignificantBits());
        }
        return array(connection, Oid.UUID_ARRAY, bytes);
    }

    /** Rounded to whole microseconds, as the server would. */
    static Array ofTimes(Connection connection, Instant[] values) throws SQLException {
        ByteBuffer bytes = begin(values, Oid.TIMESTAMPTZ, Long.BYTES);
        try {
            for (Instant value : values) {
                if (value == null) bytes.putInt(IS_NULL);
                else bytes.putInt(Long.BYTES).putLong(ServerTime.micros(value));
            }
        } catch (ArithmeticException tooFar) {
            throw new SQLDataException("timestamp out of range", OUT_OF_RANGE, tooFar);
        }
        return array(connection, Oid.TIMESTAMPTZ_ARRAY, bytes);
    }

    private static ByteBuffer begin(Object[] values, int elementType, int elementBytes) {
        boolean nulls = Stream.of(values).anyMatch(Objects::isNull);
        return ByteBuffer.allocate(HEAD_BYTES + values.length * (LENGTH_BYTES + elementBytes))
                .putInt(1)
                .putInt(nulls ? 1 : 0)
                .putInt(elementType)
                .putInt(values.length)
                .putInt(1);
    }

    private static Array array(Connection connection, int type, ByteBuffer bytes) throws SQLException {
        byte[] written = Arrays.copyOf(bytes.array(), bytes.position());
        return new PgArray(connection.unwrap(BaseConnection.class), type, written);
    }
}
