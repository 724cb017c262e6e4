package org.huying.intake.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class LedgerImportGoesOnTest extends ALedger {
    private static final int ROWS = 3 * LedgerReading.BATCH + 7;

    @Inject
    RegisterLedger register;

    @Inject
    ProgressTable progress;

    @Inject
    LedgerImports imports;

    @Test
    void behind_the_last_row_that_was_committed() throws SQLException {
        // Given
        String number = checked(SECRETARY, manyGoodRows());
        Lease broken = startedAndTakenByAnother(number);
        AtomicInteger batches = new AtomicInteger();
        register.handle(ledger(broken), broken, () -> batches.incrementAndGet() <= 2);
        assertThat(concernsOf(number)).isEqualTo(2L * LedgerReading.BATCH);
        // When
        QuarkusTransaction.requiringNew().run(() -> progress.release(broken));
        awaitStatus(number, "DONE");
        // Then
        assertThat(concernsOf(number)).isEqualTo(ROWS);
        assertThat(count("SELECT count(DISTINCT import_row) FROM concern WHERE import_number = ?", number))
                .isEqualTo(ROWS);
        read(SECRETARY, number).then().body("run.good", equalTo(ROWS)).body("run.known", equalTo(0));
    }

    @Test
    void only_in_the_hands_of_one() throws SQLException {
        // Given
        String number = checked(SECRETARY, manyGoodRows());
        Lease taken = startedAndTakenByAnother(number);
        Lease stranger = new Lease(taken.importId(), UUID.randomUUID());
        // When
        boolean whole = register.handle(ledger(taken), stranger, () -> true);
        // Then
        assertThat(whole).isFalse();
        assertThat(concernsOf(number)).isZero();
        QuarkusTransaction.requiringNew().run(() -> progress.release(taken));
        awaitStatus(number, "DONE");
    }

    @Test
    void no_further_once_it_is_paused_and_on_once_it_is_resumed() throws SQLException {
        // Given
        String number = checked(SECRETARY, manyGoodRows());
        Lease taken = startedAndTakenByAnother(number);
        AtomicInteger batches = new AtomicInteger();
        register.handle(ledger(taken), taken, () -> batches.incrementAndGet() <= 1);
        // When
        move(SECRETARY, number, "pause").then().statusCode(200).body("run.done", equalTo(LedgerReading.BATCH));
        boolean whole = register.handle(ledger(taken), taken, () -> true);
        // Then
        assertThat(whole).isFalse();
        assertThat(concernsOf(number)).isEqualTo(LedgerReading.BATCH);
        QuarkusTransaction.requiringNew().run(() -> progress.release(taken));
        move(SECRETARY, number, "resume").then().statusCode(200);
        awaitStatus(number, "DONE");
        assertThat(concernsOf(number)).isEqualTo(ROWS);
    }

    /** Whatever is mixed: good ones become concerns, bad ones are in the file, and all are accounted for. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20231205})
    void with_every_row_in_its_place(long seed) throws SQLException {
        // Given
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        int[] expected = new int[3];
        for (int i = 0; i < 300; i++) {
            int kind = numbers.isEmpty() ? 0 : random.nextInt(3);
            String own = kind == 1 ? numbers.get(random.nextInt(numbers.size())) : fresh();
            if (kind == 0) numbers.add(own);
            rows.add(kind == 2 ? spoilt(good(own), random.nextInt(6)) : good(own));
            expected[kind]++;
        }
        // When
        String number = imported(SECRETARY, HEADING + String.join("", rows));
        // Then
        read(SECRETARY, number)
                .then()
                .body("run.good", equalTo(expected[0]))
                .body("run.known", equalTo(expected[1]))
                .body("run.rejected", equalTo(expected[2]))
                .body("check.good", equalTo(expected[0]))
                .body("total", equalTo(300));
        assertThat(concernsOf(number)).isEqualTo(expected[0]);
        assertThat(rejected(SECRETARY, number).asString().lines().count()).isEqualTo(1L + expected[2]);
    }

    private static String spoilt(String row, int how) {
        return switch (how) {
            case 0 -> row.replace("2023-11-05", "2099-01-01");
            case 1 -> row.replace("中园社区", "月球社区");
            case 2 -> row.replace("路灯不亮", "");
            case 3 -> row.replace("求助", "抱怨");
            case 4 -> row.replace("property.maintenance", "物业？");
            default -> row.replace("办理中", "已结案");
        };
    }

    private static String manyGoodRows() {
        StringBuilder ledger = new StringBuilder(HEADING);
        String own = fresh();
        for (int i = 0; i < ROWS; i++) ledger.append(good(own + "-" + i));
        return ledger.toString();
    }

    /** Held before it is started, so that the service's own watch leaves it alone. */
    private Lease startedAndTakenByAnother(String number) throws SQLException {
        UUID id = QuarkusTransaction.requiringNew()
                .call(() -> imports.find("number", number).firstResult().id());
        Lease lease = new Lease(id, UUID.randomUUID());
        try (var connection = database.getConnection();
                var take = connection.prepareStatement("UPDATE ledger_import_progress SET lease_owner = ?,"
                        + " lease_until = clock_timestamp() + interval '5 minutes' WHERE import_id = ?")) {
            take.setObject(1, lease.owner());
            take.setObject(2, id);
            take.executeUpdate();
        }
        move(SECRETARY, number, "start").then().statusCode(200);
        return lease;
    }

    private LedgerImport ledger(Lease lease) {
        return QuarkusTransaction.requiringNew().call(() -> imports.findById(lease.importId()));
    }
}
