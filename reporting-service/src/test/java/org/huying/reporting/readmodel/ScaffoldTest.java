package org.huying.reporting.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.ledger.KeepLedger;
import org.huying.reporting.table.Statements;
import org.huying.reporting.table.Statements.Parameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ScaffoldTest {
    private static final String UNLOGGED = """
            SELECT relname FROM pg_class
            WHERE relnamespace = '"rebuild_ledger"'::regnamespace AND relkind = 'r' AND relpersistence = 'u' ORDER BY 1
            """;

    @Inject
    Scaffold scaffold;

    @Inject
    KeepLedger ledger;

    @Inject
    Statements statements;

    private final Hands hands = new Hands("ledger");

    @BeforeEach
    void raise() {
        scaffold.raise(ledger);
    }

    @AfterEach
    void clear() {
        hands.close();
        scaffold.clear("ledger");
    }

    @Test
    void is_not_logged_before_it_is_complete() {
        assertThat(unlogged()).containsAll(ledger.tables());
        // When
        scaffold.complete(ledger, hands);
        // Then
        assertThat(unlogged()).isEmpty();
    }

    @Test
    void is_given_up_where_the_database_crashed_meanwhile() {
        // Given what a crash leaves of everything that is not logged
        unlogged().forEach(table -> statements.run("TRUNCATE \"rebuild_ledger\"." + table));
        // Then
        assertThatThrownBy(() -> scaffold.complete(ledger, hands)).isInstanceOf(Scaffold.LostInCrash.class);
    }

    private List<String> unlogged() {
        return statements.read(UNLOGGED, Parameters.NONE, row -> row.getString(1));
    }
}
