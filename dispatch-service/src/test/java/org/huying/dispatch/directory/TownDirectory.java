package org.huying.dispatch.directory;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The directory as the data file of the town gives it, for tests. */
public final class TownDirectory {
    private TownDirectory() {}

    public static Directory wulichong() {
        return new Directory(file().entries());
    }

    static DirectoryFile file() {
        try {
            return DirectoryFile.read("directory/wulichong.yaml");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
