package org.huying.intake.ledgerimport;

import java.util.List;
import org.huying.intake.ledgerimport.row.RowProblem;

/** What was found of a row that is not simply good. */
public record Finding(int row, Verdict verdict, List<RowProblem> problems) {
    static Finding of(JudgedRow judged) {
        return new Finding(judged.row().number(), judged.verdict(), judged.row().problems());
    }
}
