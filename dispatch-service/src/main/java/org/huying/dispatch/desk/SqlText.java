package org.huying.dispatch.desk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A statement in the making: its text, and the values of its question marks in their order. */
final class SqlText {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    SqlText add(String piece, Object... itsValues) {
        text.append(piece).append('\n');
        values.addAll(List.of(itsValues));
        return this;
    }

    /** Adds nothing where there is no value. */
    SqlText addIf(Object value, String piece) {
        return value == null ? this : add(piece, value);
    }

    String text() {
        return text.toString();
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text());
        for (int i = 0; i < values.size(); i++) bind(statement, i + 1, values.get(i));
        return statement;
    }

    private static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        if (value instanceof Instant instant) statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
        else if (value instanceof Enum<?> constant) statement.setString(position, constant.name());
        else if (value instanceof List<?> texts)
            statement.setArray(position, statement.getConnection().createArrayOf("text", texts.toArray()));
        else statement.setObject(position, value);
    }
}
