package org.huying.local.stack;

import java.net.URI;

/**
 * One running copy of a service.
 *
 * @param index 0 for the first; the others listen 10 ports higher each
 */
public record Replica(Service service, int index) {
    private static final int STEP = 10;

    String label() {
        return index == 0 ? service.lowerName() : service.lowerName() + "-" + (index + 1);
    }

    int port(Ports ports) {
        return service.port(ports) + STEP * index;
    }

    URI url(Ports ports) {
        return URI.create("http://localhost:" + port(ports));
    }
}
