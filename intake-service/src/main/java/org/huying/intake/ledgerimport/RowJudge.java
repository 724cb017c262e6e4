package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huying.intake.ledgerimport.row.Column;
import org.huying.intake.ledgerimport.row.Fault;
import org.huying.intake.ledgerimport.row.LedgerRow;
import org.huying.intake.ledgerimport.row.RowProblem;
import org.huying.intake.reporter.ReporterVault;

/** Says of good rows whether they are new: nothing becomes a concern a second time, whatever file it comes with. */
@ApplicationScoped
class RowJudge {
    private static final RowProblem TAKEN = new RowProblem(Column.LEDGER_NUMBER, Fault.NUMBER_TAKEN);

    private final ReporterVault vault;

    RowJudge(ReporterVault vault) {
        this.vault = vault;
    }

    /** @param before what those of them said that came before */
    List<JudgedRow> judge(List<LedgerRow> rows, Function<List<JudgedRow>, Map<ByteBuffer, ByteBuffer>> before) {
        List<JudgedRow> marked = rows.stream().map(this::marked).toList();
        List<JudgedRow> good = marked.stream().filter(it -> it.is(Verdict.GOOD)).toList();
        Map<ByteBuffer, ByteBuffer> known = new HashMap<>(before.apply(good));
        List<JudgedRow> judged = new ArrayList<>(rows.size());
        for (JudgedRow row : marked) {
            ByteBuffer earlier = row.mark() == null ? null : known.putIfAbsent(row.mark(), row.content());
            judged.add(earlier == null ? row : beside(row, earlier));
        }
        return judged;
    }

    private JudgedRow marked(LedgerRow row) {
        return row.isGood()
                ? new JudgedRow(row, Verdict.GOOD, mark(row.identity()), mark(row.content()))
                : JudgedRow.rejected(row);
    }

    /** Only a ledger's own number can be the same where the content is not. */
    private static JudgedRow beside(JudgedRow row, ByteBuffer earlier) {
        return earlier.equals(row.content())
                ? new JudgedRow(row.row(), Verdict.KNOWN, row.mark(), row.content())
                : JudgedRow.rejected(row.row().rejectedFor(TAKEN));
    }

    private ByteBuffer mark(String said) {
        return ByteBuffer.wrap(vault.mark("ledger row\u0000" + said));
    }
}
