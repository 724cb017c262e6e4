package org.huying.reporting.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.huying.reporting.table.Statements;

/**
 * What a table looks like, as the statements that make another one of the same look in a schema beside it. Constraints and
 * indices keep their names, so that later migrations find them after the tables have changed places.
 */
@ApplicationScoped
class TableShape {
    private static final String TABLE = """
            SELECT format('CREATE UNLOGGED TABLE %2$s.%1$I (LIKE %3$I.%1$I INCLUDING ALL EXCLUDING INDEXES)%4$s', table_.relname,
              ?::text, space.nspname, ' WITH (' || array_to_string(table_.reloptions, ', ') || ')')
            FROM pg_class table_ JOIN pg_namespace space ON space.oid = table_.relnamespace
            WHERE table_.oid = ?::regclass
            """;

    private static final String CONSTRAINTS = """
            SELECT format('ALTER TABLE %s.%I ADD CONSTRAINT %I %s', ?::text, ?::text, conname, pg_get_constraintdef(oid))
            FROM pg_constraint WHERE conrelid = ?::regclass AND contype IN ('p', 'u', 'x') ORDER BY conname
            """;

    private static final String INDICES = """
            SELECT replace(pg_get_indexdef(index_.indexrelid),
              format(' ON %I.%I USING ', space.nspname, table_.relname),
              format(' ON %s.%I USING ', ?::text, table_.relname))
            FROM pg_index index_
            JOIN pg_class table_ ON table_.oid = index_.indrelid
            JOIN pg_namespace space ON space.oid = table_.relnamespace
            WHERE index_.indrelid = ?::regclass AND index_.indisunique = ?
              AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = index_.indexrelid AND contype IN ('p', 'u', 'x'))
            ORDER BY index_.indexrelid
            """;

    private static final String GRANTS = """
            SELECT format('GRANT %s ON TABLE %s.%I TO %s', privilege_type, ?::text, relname,
              CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END)
            FROM pg_class, aclexplode(relacl) WHERE pg_class.oid = ?::regclass AND grantee <> relowner
            """;

    private final Statements statements;

    TableShape(Statements statements) {
        this.statements = statements;
    }

    /**
     * The empty table, with whatever keeps a row from being there twice: folding goes by it. It is not logged yet: what is
     * in it is lost when the database crashes.
     */
    List<String> withKeys(String table, String schema) {
        List<String> made = new ArrayList<>(of(TABLE, table, schema));
        made.addAll(statements.read(
                CONSTRAINTS,
                read -> {
                    read.setString(1, schema);
                    read.setString(2, table);
                    read.setString(3, table);
                },
                row -> row.getString(1)));
        made.addAll(indices(table, schema, true));
        made.addAll(of(GRANTS, table, schema));
        return made;
    }

    /** The other indices: made at once over all rows, which costs far less than keeping them row by row. */
    List<String> otherIndices(String table, String schema) {
        return indices(table, schema, false);
    }

    private List<String> indices(String table, String schema, boolean unique) {
        return statements.read(
                INDICES,
                read -> {
                    read.setString(1, schema);
                    read.setString(2, table);
                    read.setBoolean(3, unique);
                },
                row -> row.getString(1));
    }

    private List<String> of(String sql, String table, String schema) {
        return statements.read(
                sql,
                read -> {
                    read.setString(1, schema);
                    read.setString(2, table);
                },
                row -> row.getString(1));
    }
}
