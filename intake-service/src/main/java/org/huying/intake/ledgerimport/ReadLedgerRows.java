package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.ledgerimport.row.RowReading;
import org.huying.intake.ledgerimport.sheet.SheetRow;

/** The report of an import, row by row: what was found, and what a row becomes. */
@ApplicationScoped
public class ReadLedgerRows {
    private final ReadLedgerImport imports;
    private final LedgerVault vault;
    private final LedgerReadings readings;
    private final Findings findings;
    private final RegisteredRows registered;
    private final Clock clock;

    ReadLedgerRows(
            ReadLedgerImport imports,
            LedgerVault vault,
            LedgerReadings readings,
            Findings findings,
            RegisteredRows registered,
            Clock clock) {
        this.imports = imports;
        this.vault = vault;
        this.readings = readings;
        this.findings = findings;
        this.registered = registered;
        this.clock = clock;
    }

    /** @param rejectedOnly leaves out the rows that are good or known */
    @Transactional
    public Page<RowReport> handle(String number, boolean rejectedOnly, PageRequest page, AccessScope caller) {
        LedgerImport ledger = imports.withReport(number, caller);
        int after = page.after().map(ReadLedgerRows::row).orElse(0);
        int wanted = page.limit() + 1;
        List<SheetRow> rows = rejectedOnly
                ? rejected(ledger.id(), after, wanted)
                : new LedgerRows(vault, ledger.id(), after).next(wanted);
        return Page.of(
                rows.isEmpty() ? List.of() : reports(ledger, rows),
                page.limit(),
                report -> Cursor.of(report.read().number()));
    }

    private static int row(Cursor cursor) {
        long row = cursor.asLong();
        if (row < 0 || row > Integer.MAX_VALUE) throw Cursor.broken();
        return (int) row;
    }

    private List<SheetRow> rejected(UUID importId, int after, int limit) {
        LedgerRows rows = new LedgerRows(vault, importId, after);
        return findings.rejectedAfter(importId, after, limit).stream()
                .map(finding -> rows.at(finding.row()))
                .toList();
    }

    private List<RowReport> reports(LedgerImport ledger, List<SheetRow> rows) {
        int first = rows.get(0).number();
        int last = rows.get(rows.size() - 1).number();
        Map<Integer, Finding> found = findings.between(ledger.id(), first, last).stream()
                .collect(Collectors.toMap(Finding::row, Function.identity()));
        Map<Integer, String> numbers = registered.numbers(ledger.id(), first, last);
        RowReading reading = readings.of(ledger);
        Instant now = clock.instant();
        List<RowReport> reports = new ArrayList<>(rows.size());
        for (SheetRow row : rows) {
            Finding finding = found.getOrDefault(row.number(), new Finding(row.number(), Verdict.GOOD, List.of()));
            reports.add(new RowReport(
                    finding.verdict(), finding.problems(), reading.read(row, now), numbers.get(row.number())));
        }
        return reports;
    }
}
