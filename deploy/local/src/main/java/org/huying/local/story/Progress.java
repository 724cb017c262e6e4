package org.huying.local.story;

import java.io.PrintStream;

/** Shows how far the story has come: one moving line on a terminal, a line now and then elsewhere. */
final class Progress implements AutoCloseable {
    private static final int LINES_ELSEWHERE = 10;
    private static final int WIDTH = 30;

    private final PrintStream out;
    private final int total;
    private final boolean terminal;
    private int done;

    Progress(PrintStream out, boolean terminal, int total) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
    }

    void done(Act act) {
        done++;
        if (terminal) {
            int filled = WIDTH * done / total;
            out.printf(
                    "\r[%s%s] %3d %% %s %-12s",
                    "█".repeat(filled), "·".repeat(WIDTH - filled), 100 * done / total, act.day(), act.stage());
        } else if (done * LINES_ELSEWHERE / total > (done - 1) * LINES_ELSEWHERE / total) {
            out.printf("  %3d %% %s%n", 100 * done / total, act.day());
        }
    }

    @Override
    public void close() {
        if (terminal) out.println();
    }
}
