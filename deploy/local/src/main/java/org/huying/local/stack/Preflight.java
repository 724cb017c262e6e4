package org.huying.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huying.local.port.FreePort;

/** Looks before anything is started or made, so that nothing is left half-started. */
public final class Preflight {
    private static final long MEBI = 1L << 20;
    private static final long NEEDED_BYTES = 1024 * MEBI;

    private Preflight() {}

    public static void check(Path data, Ports ports) {
        check(data, ports, NEEDED_BYTES);
    }

    static void check(Path data, Ports ports, long neededBytes) {
        checkFolder(data, neededBytes);
        ports.all().forEach(Preflight::checkPort);
    }

    private static void checkPort(String name, int port) {
        if (FreePort.isFree(port)) return;
        throw new CannotStart(
                "端口 " + port + "（" + name + "）已被占用，可用 --port-offset 换一组端口",
                "port " + port + " (" + name + ") is busy; --port-offset moves all ports");
    }

    private static void checkFolder(Path data, long neededBytes) {
        Path there = data.toAbsolutePath();
        while (!Files.exists(there)) there = there.getParent();
        if (!Files.isDirectory(there) || !Files.isWritable(there))
            throw new CannotStart("数据目录不可写：" + data, "the data folder cannot be written: " + data);
        long free = usableBytes(there);
        if (free >= neededBytes) return;
        long needed = neededBytes / MEBI;
        long has = free / MEBI;
        throw new CannotStart(
                "磁盘空间不足：" + data + " 需要至少 " + needed + " MiB，现有 " + has + " MiB",
                "too little disk: " + data + " needs " + needed + " MiB, has " + has + " MiB");
    }

    private static long usableBytes(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException untold) {
            throw new CannotStart("无法得知磁盘余量：" + folder, "the disk does not say what is free: " + folder);
        }
    }
}
