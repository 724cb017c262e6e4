package org.huying.benchmark;

import java.io.IOException;
import java.net.URI;

/** Registers a concern over REST each turn: anonymous, with reporter and idempotency key. */
class RestClient implements Load.Client {
    private static final String BODY = """
            {"channel":"WEB","nature":"HELP","topic":"neighbourhood.noise","description":"第 %d 条：楼上装修噪声很大，请协调。",\
            "address":{"communityCode":"5201020339%02d","gridCode":"5201020339%02d001","building":"3栋"},\
            "reporter":{"name":"某居民","phone":"13800001234"}}""";

    private final KeepAlive connection;

    RestClient(URI intake) throws IOException {
        connection = new KeepAlive(intake.resolve("/v1/concerns"));
    }

    @Override
    public void turn(long number) throws IOException {
        register(number);
    }

    String register(long number) throws IOException {
        int community = (int) (1 + number % 5);
        return connection.register("benchmark-" + number, BODY.formatted(number, community, community));
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
