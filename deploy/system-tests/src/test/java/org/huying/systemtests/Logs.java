package org.huying.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a stack wrote down, for a failure that would not be understood without. */
final class Logs {
    private static final int LINES = 12;

    private Logs() {}

    /** The last lines of each log in the folder. */
    static String ends(Path folder) {
        try (Stream<Path> logs = Files.list(folder)) {
            return logs.sorted().map(Logs::end).collect(Collectors.joining("\n"));
        } catch (IOException none) {
            return "no logs in " + folder;
        }
    }

    private static String end(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            List<String> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
            return log.getFileName() + ":\n  " + String.join("\n  ", last);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
