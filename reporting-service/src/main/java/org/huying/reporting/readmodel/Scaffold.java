package org.huying.reporting.readmodel;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.huying.reporting.table.Statements;
import org.huying.reporting.table.Statements.Parameters;

/** The tables in which a read model is built anew, in a schema of their own beside the live ones. */
@ApplicationScoped
class Scaffold {
    private static final String PREFIX = "rebuild_";

    /** A table that nothing is folded into. */
    private static final String MARK = "still_standing";

    private static final String STANDING =
            "SELECT substr(nspname, %d) FROM pg_namespace WHERE starts_with(nspname, '%s') ORDER BY 1"
                    .formatted(PREFIX.length() + 1, PREFIX);

    /** The database crashed while a read model was built anew, and what was not logged yet is gone: it has to begin again. */
    static final class LostInCrash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Statements statements;
    private final TableShape shape;
    private final List<SwapListener> others;

    Scaffold(Statements statements, TableShape shape, @All List<SwapListener> others) {
        this.statements = statements;
        this.shape = shape;
        this.others = others;
    }

    private static String schema(String readModel) {
        return "\"" + PREFIX + readModel + "\"";
    }

    /** Begins with nothing, whatever an earlier rebuild left. */
    void raise(ReadModel model) {
        String schema = schema(model.name());
        clear(model.name());
        statements.run("CREATE SCHEMA " + schema);
        for (String table : model.tables()) shape.withKeys(table, schema).forEach(statements::run);
        statements.run("CREATE UNLOGGED TABLE " + schema + "." + MARK + " AS SELECT true AS stands");
    }

    /**
     * Until the running transaction ends, tables are those of the scaffold, and there are no others: a projection that
     * named somebody else's would fail rather than write there. A crash loses no more than has to be begun again anyway.
     */
    void enter(ReadModel model) {
        statements.run("SET LOCAL search_path TO " + schema(model.name()));
        statements.run("SET LOCAL synchronous_commit TO off");
    }

    /**
     * Makes what was folded last through a crash, then the indices, side by side, and lets the planner know of the rows. To
     * be called outside a transaction.
     */
    void complete(ReadModel model, Hands hands) {
        String schema = schema(model.name());
        hands.all(model.tables().stream()
                .map(table -> unhurried("ALTER TABLE " + schema + ".\"" + table + "\" SET LOGGED"))
                .toList());
        mustStand(schema);
        hands.all(model.tables().stream()
                .flatMap(table -> shape.otherIndices(table, schema).stream())
                .map(this::unhurried)
                .toList());
        hands.all(model.tables().stream()
                .map(table -> unhurried("VACUUM (ANALYZE) " + schema + ".\"" + table + "\""))
                .toList());
    }

    /** The mark goes with all that was not logged: where it is still there, nothing was lost. */
    private void mustStand(String schema) {
        String mark = schema + "." + MARK;
        boolean stands = !statements
                .read("SELECT stands FROM " + mark, Parameters.NONE, row -> row.getBoolean(1))
                .isEmpty();
        if (!stands) throw new LostInCrash();
        statements.run("DROP TABLE " + mark);
    }

    private Runnable unhurried(String sql) {
        return () -> statements.runUnhurried(sql);
    }

    /** How long the running transaction waits for others before it gives up and lets them go first. */
    void waitAtMost(Duration patience) {
        statements.run("SET LOCAL lock_timeout TO " + patience.toMillis());
    }

    /**
     * Waits for those who read the live tables, throws these away and puts the others in their place. Who asks meanwhile
     * waits until the transaction ends, which is soon, and finds the new ones. Tables are the live ones from then on.
     */
    void swap(ReadModel model, String live) {
        String schema = schema(model.name());
        statements.run("LOCK TABLE " + named(live, model.tables()) + " IN ACCESS EXCLUSIVE MODE");
        statements.run("DROP TABLE " + named(live, model.tables()));
        for (String table : model.tables())
            statements.run("ALTER TABLE " + schema + ".\"" + table + "\" SET SCHEMA " + live);
        statements.run("DROP SCHEMA " + schema);
        statements.run("SET LOCAL search_path TO " + live);
        others.forEach(other -> other.changedPlaces(model));
    }

    void clear(String readModel) {
        statements.run("DROP SCHEMA IF EXISTS " + schema(readModel) + " CASCADE");
    }

    /** The read models of which something stands. */
    List<String> standing() {
        return statements.read(STANDING, Parameters.NONE, row -> row.getString(1));
    }

    /** The schema of the live tables; not to be asked for once the scaffold was entered. */
    String live() {
        return statements
                .read("SELECT quote_ident(current_schema())", Parameters.NONE, row -> row.getString(1))
                .get(0);
    }

    private static String named(String schema, List<String> tables) {
        return tables.stream().map(table -> schema + ".\"" + table + "\"").collect(Collectors.joining(", "));
    }
}
