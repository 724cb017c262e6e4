package org.huying.dispatch.delivery;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where a subscription is posted to.
 *
 * @param host   as it stands in the address, an IPv6 literal in its brackets
 * @param target path and query
 */
record Endpoint(boolean tls, String host, int port, String target) {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /** Fails with {@link Failure#UNSAFE} where the address is not one that may be posted to, whatever it leads to. */
    static Endpoint of(String address, AllowedHosts allowed) {
        Endpoint endpoint = parse(address);
        if (allowed.include(endpoint.host)) return endpoint;
        if (!endpoint.tls || !allowed.allowPort(endpoint.port)) throw new AttemptFailed(Failure.UNSAFE);
        return endpoint;
    }

    private static Endpoint parse(String address) {
        try {
            URI uri = new URI(address);
            boolean tls = "https".equalsIgnoreCase(uri.getScheme());
            boolean plain = "http".equalsIgnoreCase(uri.getScheme());
            if (!tls && !plain || uri.getHost() == null || uri.getRawUserInfo() != null)
                throw new AttemptFailed(Failure.UNSAFE);
            int port = uri.getPort() >= 0 ? uri.getPort() : tls ? HTTPS : HTTP;
            return new Endpoint(tls, uri.getHost(), port, target(uri));
        } catch (URISyntaxException noAddress) {
            throw new AttemptFailed(Failure.UNSAFE);
        }
    }

    private static String target(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
