package org.huying.local.story;

import java.io.PrintStream;

/** Shows how far the story has come: one moving line on a terminal, a line now and then elsewhere. */
final class Progress implements AutoCloseable {
    private static final int LINES_ELSEWHERE = 10;
    private static final int WIDTH = 30;
    private static final int WHAT = 24;

    private final PrintStream out;
    private final boolean terminal;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void done(Act act, int done, int total) {
        if (terminal) {
            int filled = WIDTH * done / total;
            out.printf(
                    "\r[%s%s] %3d %% %s %s",
                    "█".repeat(filled),
                    "·".repeat(WIDTH - filled),
                    100 * done / total,
                    act.day(),
                    Comparison.padded(act.what(), WHAT));
        } else if (done * LINES_ELSEWHERE / total > (done - 1) * LINES_ELSEWHERE / total) {
            out.printf("  %3d %% %s%n", 100 * done / total, act.day());
        }
    }

    @Override
    public void close() {
        if (terminal) out.println();
    }
}
