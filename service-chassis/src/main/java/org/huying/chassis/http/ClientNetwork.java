package org.huying.chassis.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as that stands for one client: an IPv4 address, or of an IPv6 address the first 64
 * bits, which are what a household is given (RFC 6177, RFC 7421). Behind a proxy it is the address the proxy forwards,
 * where {@code quarkus.http.proxy.*} says which proxy to believe.
 */
@ApplicationScoped
public class ClientNetwork {
    private static final int PREFIX_BYTES = 8;

    private final HttpServerRequest request;

    ClientNetwork(HttpServerRequest request) {
        this.request = request;
    }

    /** Of the request that is being answered. */
    public String current() {
        return of(request.remoteAddress().hostAddress());
    }

    static String of(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            // A literal address: nothing is looked up
            InetAddress literal = InetAddress.getByName(address);
            if (!(literal instanceof Inet6Address)) return literal.getHostAddress();
            byte[] prefix = Arrays.copyOf(literal.getAddress(), PREFIX_BYTES);
            return HexFormat.of().formatHex(prefix) + "::/64";
        } catch (UnknownHostException noLiteral) {
            return address;
        }
    }
}
