package org.huying.local.broker;

import java.util.stream.IntStream;
import org.huying.local.port.FreePort;

/** Where a broker listens on the loopback interface: for the house, for partners, who sign in, and for itself. */
public record BrokerPorts(int house, int partners, int controller) {
    /** Ports on which nobody listens. */
    public static BrokerPorts free() {
        int[] ports = IntStream.generate(FreePort::any).distinct().limit(3).toArray();
        return new BrokerPorts(ports[0], ports[1], ports[2]);
    }

    static BrokerPorts of(String house, String partners, String controller) {
        return new BrokerPorts(Integer.parseInt(house), Integer.parseInt(partners), Integer.parseInt(controller));
    }
}
