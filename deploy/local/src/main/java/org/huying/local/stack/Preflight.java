package org.huying.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks before anything is started, so that nothing is left half-started. */
public final class Preflight {
    static final long NEEDED_BYTES = 1L << 30;

    private Preflight() {}

    public static void check(Path data, Ports ports) {
        checkFolder(data);
        ports.all().forEach((name, port) -> {
            if (!Ports.isFree(port))
                throw new CannotStart(
                        "端口 " + port + "（" + name + "）已被占用，可用 --port-offset 换一组端口",
                        "port " + port + " (" + name + ") is busy; --port-offset moves all ports");
        });
    }

    private static void checkFolder(Path data) {
        try {
            Files.createDirectories(data);
            if (!Files.isWritable(data)) throw new IOException("not writable");
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < NEEDED_BYTES)
                throw new CannotStart(
                        "磁盘空间不足：" + data + " 需要至少 1 GiB，现有 " + free / (1 << 20) + " MiB",
                        "too little disk: " + data + " needs 1 GiB, has " + free / (1 << 20) + " MiB");
        } catch (IOException unusable) {
            throw new CannotStart("数据目录不可写：" + data, "the data folder cannot be written: " + data);
        }
    }
}
