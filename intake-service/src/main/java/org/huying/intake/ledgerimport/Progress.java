package org.huying.intake.ledgerimport;

import java.util.List;

/**
 * How far the work on an import is.
 *
 * @param checked       rows the dry-run has read
 * @param lastRow       the last row of the sheet that was dealt with for good; 0 before the first
 * @param rowsPerSecond since the work was last taken up; null before anything was done
 */
public record Progress(int checked, Tally check, int lastRow, Tally run, Double rowsPerSecond) {
    /** What became of rows: good is registered once the import runs, and would be before. */
    public record Tally(int good, int known, int rejected) {
        public int done() {
            return good + known + rejected;
        }

        static Tally of(List<JudgedRow> rows) {
            int[] counts = new int[Verdict.values().length];
            rows.forEach(row -> counts[row.verdict().ordinal()]++);
            return new Tally(
                    counts[Verdict.GOOD.ordinal()],
                    counts[Verdict.KNOWN.ordinal()],
                    counts[Verdict.REJECTED.ordinal()]);
        }
    }
}
