package org.huying.intake.ledgerimport;

import java.util.List;
import org.huying.intake.ledgerimport.row.LedgerRow;
import org.huying.intake.ledgerimport.row.RowProblem;

/**
 * What is known of a row.
 *
 * @param read          as it reads now; what it would become is in it where it is good
 * @param concernNumber of the concern it became with this import; null where it became none
 */
public record RowReport(Verdict verdict, List<RowProblem> problems, LedgerRow read, String concernNumber) {}
