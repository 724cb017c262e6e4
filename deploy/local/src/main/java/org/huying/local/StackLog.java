package org.huying.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Broker and issuer write to a file of the data folder, not to the console. */
final class StackLog {
    private static final int LARGEST_FILE = 10 * 1024 * 1024;

    private StackLog() {}

    static void to(Path file) throws IOException {
        Logger root = Logger.getLogger("");
        for (Handler console : root.getHandlers()) root.removeHandler(console);
        FileHandler log = new FileHandler(file.toString(), LARGEST_FILE, 2, true);
        log.setFormatter(new SimpleFormatter());
        root.addHandler(log);
        root.setLevel(Level.INFO);
    }
}
