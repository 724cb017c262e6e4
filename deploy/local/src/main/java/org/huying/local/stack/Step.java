package org.huying.local.stack;

import java.io.IOException;
import java.sql.SQLException;

/** One step of starting or stopping a stack; where it fails, the stack cannot start, and says why. */
interface Step {
    void run() throws IOException, SQLException, InterruptedException;

    static void take(Step step) {
        try {
            step.run();
        } catch (IOException | SQLException failure) {
            throw new CannotStart("无法启动：" + failure.getMessage(), "cannot start: " + failure.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
