package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Statements;
import org.huying.reporting.table.Statements.Parameters;

/** The concerns of which there is news that was not settled yet. Whoever has news only adds: nobody waits for anybody. */
@ApplicationScoped
class UnsettledTable {
    /** More than these are not counted anew for a question. */
    static final int FEW = 5_000;

    private static final String ADD = "INSERT INTO spot_unsettled (concern_id) SELECT * FROM unnest(?::uuid[])";
    private static final String READ = "SELECT concern_id FROM spot_unsettled LIMIT ?";
    private static final String IS_ANY_OF_ALL = "SELECT EXISTS (SELECT FROM spot_unsettled WHERE concern_id IS NULL)";
    private static final String TAKE = """
            DELETE FROM spot_unsettled
            WHERE ctid = ANY (ARRAY(SELECT ctid FROM spot_unsettled WHERE concern_id IS NOT NULL LIMIT ?))
            RETURNING concern_id
            """;

    private final Statements statements;

    UnsettledTable(Statements statements) {
        this.statements = statements;
    }

    void add(List<UUID> concerns) {
        statements.change(ADD, add -> add.setArray(1, new Columns<>(add.getConnection(), concerns).uuid(it -> it)));
    }

    /** News of all concerns. */
    void addAll() {
        statements.run("INSERT INTO spot_unsettled VALUES (NULL)");
    }

    boolean isEmpty() {
        return some(READ, 1).isEmpty();
    }

    /** Empty where there are more, and where there is news of all. */
    Optional<List<UUID>> few() {
        List<UUID> concerns = some(READ, FEW + 1);
        boolean many = concerns.size() > FEW || concerns.stream().anyMatch(Objects::isNull);
        return many ? Optional.empty() : Optional.of(concerns);
    }

    boolean speaksOfAll() {
        return statements
                .read(IS_ANY_OF_ALL, Parameters.NONE, row -> row.getBoolean(1))
                .get(0);
    }

    List<UUID> take(int most) {
        return some(TAKE, most);
    }

    void takeAll() {
        statements.run("DELETE FROM spot_unsettled");
    }

    private List<UUID> some(String sql, int most) {
        return statements.read(sql, some -> some.setInt(1, most), row -> row.getObject(1, UUID.class));
    }
}
