package org.huying.local.broker;

import java.io.IOException;
import java.nio.file.Path;

/** A broker in a process of its own: its folder and its three ports as arguments. */
public final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        BrokerPorts ports = BrokerPorts.of(arguments[1], arguments[2], arguments[3]);
        LocalBroker broker = LocalBroker.start(Path.of(arguments[0]), ports);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        Thread.currentThread().join();
    }
}
