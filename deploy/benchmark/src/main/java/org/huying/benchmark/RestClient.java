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
        connection = new KeepAlive(intake);
    }

    /** Communities take turns. */
    static int community(long number) {
        return (int) (1 + number % 5);
    }

    @Override
    public void turn(Load.Turn turn) throws IOException {
        register(turn.number());
    }

    KeepAlive.Answer register(long number) throws IOException {
        int community = community(number);
        return connection
                .post(
                        "/v1/concerns",
                        "Idempotency-Key: benchmark-" + number + "\r\n",
                        BODY.formatted(number, community, community))
                .expect(201);
    }

    /** The number that the receipt of a registration names. */
    static String number(KeepAlive.Answer receipt) {
        String key = "\"number\":\"";
        int begin = receipt.body().indexOf(key) + key.length();
        return receipt.body().substring(begin, receipt.body().indexOf('"', begin));
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
