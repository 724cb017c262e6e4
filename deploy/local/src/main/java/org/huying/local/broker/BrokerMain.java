package org.huying.local.broker;

import java.io.IOException;
import java.nio.file.Path;

/** A broker in a process of its own: folder, port and, if it matters, the port for partners as arguments. */
public final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int partners = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        LocalBroker broker = LocalBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), partners);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        Thread.currentThread().join();
    }
}
