package org.huying.chassis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** A way to a server on this machine that a test can cut and mend, and whose answers it can hold up. */
public final class Wire implements AutoCloseable {
    private static final int PLENTY = Integer.MAX_VALUE / 2;

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Semaphore answers = new Semaphore(PLENTY);
    private final ServerSocket door;
    private final int target;
    private volatile boolean cut;

    private Wire(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start("wire", this::welcome);
    }

    public static Wire to(int port) {
        try {
            return new Wire(port);
        } catch (IOException noDoor) {
            throw new UncheckedIOException(noDoor);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Ends every connection and lets no new one through. */
    public void cut() {
        cut = true;
        open.forEach(Wire::end);
    }

    public void mend() {
        cut = false;
    }

    /** From now on what the server answers does not arrive. */
    public void holdAnswers() {
        answers.drainPermits();
    }

    /** The oldest piece held back arrives, however old it is. */
    public void letOneAnswerThrough() {
        answers.release();
    }

    public void letAnswersThrough() {
        answers.drainPermits();
        answers.release(PLENTY);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (cut) end(client);
                else connect(client);
            } catch (IOException closing) {
                // The door was closed, or the server is not there: the client sees its connection end.
            }
        }
    }

    private void connect(Socket client) throws IOException {
        open.add(client);
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(server);
            start("wire-asks", () -> carry(client, server, new Semaphore(PLENTY)));
            start("wire-answers", () -> carry(server, client, answers));
        } catch (IOException nobodyThere) {
            end(client);
        }
    }

    private void carry(Socket from, Socket to, Semaphore gate) {
        byte[] piece = new byte[65_536];
        try {
            for (int length; (length = from.getInputStream().read(piece)) >= 0; ) {
                gate.acquire();
                to.getOutputStream().write(piece, 0, length);
            }
        } catch (IOException ended) {
            // One side is gone; so is the other, below.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            end(from);
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // That is what was wanted.
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        letAnswersThrough();
        cut();
    }
}
