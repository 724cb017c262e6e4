package org.huying.reporting.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.problem.NotFound;
import org.huying.reporting.journal.SettledJournal;
import org.huying.reporting.table.Statements;

/** What read models there are and how far their rebuilds are, whichever replica is at work. */
@ApplicationScoped
public class ReadRebuilds {
    private static final String SIZES = """
            SELECT name, (SELECT nullif(reltuples, -1)::bigint FROM pg_class WHERE oid = to_regclass(name))
            FROM unnest(?::text[]) WITH ORDINALITY AS tables (name, place) ORDER BY place
            """;

    private final ReadModels models;
    private final Rebuilds rebuilds;
    private final SettledJournal journal;
    private final Statements statements;

    ReadRebuilds(ReadModels models, Rebuilds rebuilds, SettledJournal journal, Statements statements) {
        this.models = models;
        this.rebuilds = rebuilds;
        this.journal = journal;
        this.statements = statements;
    }

    /** The last position of the journal that was given to an event; every read model is folded as far as that. */
    public long journalPosition() {
        return journal.givenOut();
    }

    public List<ReadModelLine> all() {
        return models.all().stream()
                .map(model -> new ReadModelLine(model, sizes(model.tables()), rebuilds.latest(model.name())))
                .toList();
    }

    public Rebuild one(String readModel, UUID id) {
        return rebuilds.find(id)
                .filter(rebuild -> rebuild.readModel().equals(readModel))
                .orElseThrow(() -> new NotFound("rebuild", id.toString()));
    }

    private List<TableSize> sizes(List<String> tables) {
        return statements.read(
                SIZES, read -> read.setArray(1, read.getConnection().createArrayOf("text", tables.toArray())), row -> {
                    long rows = row.getLong(2);
                    Long known = row.wasNull() ? null : rows;
                    return new TableSize(row.getString(1), known);
                });
    }
}
