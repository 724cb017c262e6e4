package org.huying.local.stack;

import java.io.IOException;
import java.nio.file.Path;

/** A process that holds a data folder until it is ended. */
final class FolderHolder {
    private FolderHolder() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (DataFolder held = DataFolder.open(Path.of(arguments[0]))) {
            System.out.println(held.masterKey().toFile().exists() ? "held" : "no key");
            Thread.currentThread().join();
        }
    }
}
