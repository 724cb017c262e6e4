package org.huying.local.broker;

import java.io.IOException;
import java.nio.file.Path;

/** A broker in a process of its own: folder and port as arguments. */
public final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        LocalBroker broker = LocalBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        Thread.currentThread().join();
    }
}
