package org.huying.reporting.task.settled;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.Statements;

/** Handling times of tasks given in parts of days: the same as in {@link HandlingDays}. */
@ApplicationScoped
class CutDayHandlings {
    /** Those that count by {@link Handlings#has}, and {@link Handlings#seconds}. */
    private static final String READ = """
            SELECT unit_code, unit_kind, array_agg(floor(extract(epoch FROM reported_at - dispatched_at))::integer)
            FROM settled_task WHERE %s AND reported_at IS NOT NULL AND excluded_for IS NULL
            GROUP BY unit_code, unit_kind
            """;

    private final Statements statements;

    CutDayHandlings(Statements statements) {
        this.statements = statements;
    }

    /** @param parts of days */
    List<Handlings> read(List<Window> parts, Asked asked) {
        if (parts.isEmpty()) return List.of();
        String one = READ.formatted(asked.in("dispatched_at"));
        return statements.read(
                parts.stream().map(part -> one).collect(Collectors.joining(" UNION ALL ")),
                read -> {
                    int next = 1;
                    for (Window part : parts) next = asked.bind(read, next, part);
                },
                row -> new Handlings(Handlings.unit(row.getString(1), row.getString(2)), Rows.integers(row, 3)));
    }
}
