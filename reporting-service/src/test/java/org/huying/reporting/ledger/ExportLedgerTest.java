package org.huying.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.reporting.testing.ConcernLife.registered;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import javax.sql.DataSource;
import org.huying.chassis.problem.Refusal;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.export.ExportSlots;
import org.huying.reporting.export.SheetFormat;
import org.huying.reporting.export.TooManyRows;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Scopes;
import org.huying.reporting.town.TownTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a workbook cannot hold, with a small one in the place of Excel's. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ExportLedgerTest {
    private static final Instant MORNING = Instant.parse("2023-12-01T01:00:00Z");

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    Ledger ledger;

    @Inject
    TownTable town;

    @Inject
    ExportSlots slots;

    @BeforeEach
    void three_concerns() {
        FreshTables.in(database);
        for (int serial = 1; serial <= 3; serial++)
            delivery.of(registered("WLC-20231201-000" + serial, "520102033901001", "WEB", MORNING));
    }

    @Test
    void refuses_a_workbook_that_would_have_to_be_cut_before_anything_is_written() {
        // Given
        ExportLedger small = new ExportLedger(ledger, town, slots, 3);
        // When
        var refusal = assertThrows(
                TooManyRows.class, () -> small.handle(LedgerFilter.ANY, SheetFormat.XLSX, false, Scopes.DESK));
        // Then
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.members()).containsKey("errors");
    }

    @Test
    void writes_what_just_fits_and_csv_without_a_limit() throws IOException {
        // Given
        ExportLedger fitting = new ExportLedger(ledger, town, slots, 4);
        ExportLedger small = new ExportLedger(ledger, town, slots, 1);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        // When
        fitting.handle(LedgerFilter.ANY, SheetFormat.XLSX, false, Scopes.DESK).to(workbook);
        small.handle(LedgerFilter.ANY, SheetFormat.CSV, false, Scopes.DESK).to(csv);
        // Then
        assertThat(org.huying.reporting.testing.Xlsx.of(workbook.toByteArray()).rows(1))
                .hasSize(4);
        assertThat(csv.toString(java.nio.charset.StandardCharsets.UTF_8).lines())
                .hasSize(4);
    }
}
