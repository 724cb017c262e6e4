package org.huying.local.broker;

import org.huying.local.port.FreePort;

/** Where a broker listens on the loopback interface: for the house, for partners, who sign in, and for itself. */
public record BrokerPorts(int house, int partners, int controller) {
    /** Ports on which nobody listens. */
    public static BrokerPorts free() {
        return new BrokerPorts(FreePort.any(), FreePort.any(), FreePort.any());
    }

    static BrokerPorts of(String house, String partners, String controller) {
        return new BrokerPorts(Integer.parseInt(house), Integer.parseInt(partners), Integer.parseInt(controller));
    }
}
