package org.huying.intake.ledgerimport.row;

import java.util.List;
import org.huying.intake.concern.ConcernDraft;
import org.huying.intake.topic.KnownTopic;

/**
 * A row as it was read.
 *
 * @param draft    what it would become; null when something is wrong with it
 * @param topic    the one it names; null when something is wrong with it
 * @param cameBy   the channel the ledger names, in its own word; null when it names none
 * @param content  all that it says, in one form for all sheets; null when something is wrong with it
 * @param problems empty for a good row
 */
public record LedgerRow(
        int number, ConcernDraft draft, KnownTopic topic, String cameBy, String content, List<RowProblem> problems) {
    static final String BETWEEN = "\u0000";

    public boolean isGood() {
        return problems.isEmpty();
    }

    /** By what it is known again: its ledger's number within its community, else all that it says. */
    public String identity() {
        String ledgerNumber = draft.origin().ledgerNumber();
        if (ledgerNumber == null) return content;
        return String.join(BETWEEN, "number", draft.address().communityCode(), ledgerNumber);
    }

    /** The same row, found wrong beside others. */
    public LedgerRow rejectedFor(RowProblem problem) {
        return new LedgerRow(number, null, null, cameBy, null, List.of(problem));
    }

    @Override
    public String toString() {
        return "LedgerRow[" + number + "]";
    }
}
