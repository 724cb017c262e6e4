package org.huying.local.port;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port on which nobody listens. Not one that the system picks: from those it also serves every connection that
 * anybody opens on this machine, and the port may be gone before its server has started.
 */
public final class FreePort {
    private static final int SMALLEST = 20_480;
    private static final int FIRST_OF_THE_SYSTEM = 32_768;
    private static final int ATTEMPTS = 1_000;

    private FreePort() {}

    public static int any() {
        return ThreadLocalRandom.current()
                .ints(ATTEMPTS, SMALLEST, FIRST_OF_THE_SYSTEM)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free port"));
    }

    /** Whether nobody listens there. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
