package org.huying.intake.ledgerimport;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.ledgerimport.row.Heading;
import org.huying.intake.ledgerimport.sheet.SheetRow;

/**
 * The rows that were rejected, as a file to be corrected and brought again: their columns as they were, their row and
 * what is wrong. Each reading is on record: it holds personal data of many.
 */
@ApplicationScoped
public class ReadRejectedRows {
    private static final int AT_A_TIME = 500;

    private final ReadLedgerImport imports;
    private final LedgerVault vault;
    private final Findings findings;
    private final PrivilegedActs privileged;

    ReadRejectedRows(ReadLedgerImport imports, LedgerVault vault, Findings findings, PrivilegedActs privileged) {
        this.imports = imports;
        this.vault = vault;
        this.findings = findings;
        this.privileged = privileged;
    }

    /** The file, written when somebody takes it. */
    public interface RejectedRows {
        void to(OutputStream out) throws IOException;
    }

    @Transactional
    public RejectedRows handle(String number, AccessScope caller) {
        LedgerImport ledger = imports.withReport(number, caller);
        privileged.record("rejected rows downloaded");
        Heading heading = vault.heading(ledger.id());
        return out -> write(ledger, heading, out);
    }

    private void write(LedgerImport ledger, Heading heading, OutputStream out) throws IOException {
        out.write(SpreadsheetCell.BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        int width = heading.cells().size();
        csv.writeRecord(line(heading.cells(), width, "行号", "退回原因"));
        LedgerRows rows = new LedgerRows(vault, ledger.id(), 0);
        int after = 0;
        for (List<Finding> some = rejected(ledger, after); !some.isEmpty(); some = rejected(ledger, after)) {
            for (Finding finding : some) {
                SheetRow row = rows.at(finding.row());
                csv.writeRecord(line(row.cells(), width, String.valueOf(row.number()), said(finding)));
            }
            after = some.get(some.size() - 1).row();
        }
        csv.flush();
    }

    private List<Finding> rejected(LedgerImport ledger, int after) {
        return QuarkusTransaction.requiringNew().call(() -> findings.rejectedAfter(ledger.id(), after, AT_A_TIME));
    }

    private static List<String> line(List<String> cells, int width, String row, String wrong) {
        List<String> line = new ArrayList<>(width + 2);
        for (int i = 0; i < Math.max(width, cells.size()); i++)
            line.add(SpreadsheetCell.harmless(i < cells.size() ? cells.get(i) : ""));
        line.add(row);
        line.add(wrong);
        return line;
    }

    private static String said(Finding finding) {
        return finding.problems().stream()
                .map(problem -> problem.column().title() + "：" + problem.detail())
                .collect(Collectors.joining("；"));
    }
}
