package org.huying.benchmark;

import java.io.IOException;
import java.net.URI;

/**
 * Registers a concern over REST each turn: anonymous, with reporter and idempotency key. Communities and their buildings
 * take turns.
 */
class RestClient implements Load.Client {
    private static final String BODY = """
            {"channel":"WEB","nature":"HELP","topic":"neighbourhood.noise","description":"第 %d 条：楼上装修噪声很大，请协调。",\
            "address":{"communityCode":"5201020339%02d","gridCode":"5201020339%02d001","building":"%d栋"},\
            "reporter":{"name":"某居民","phone":"13800001234"}}""";

    private static final int COMMUNITIES = 5;
    private static final int BUILDINGS = 400;

    private final KeepAlive connection;
    private final int buildings;

    RestClient(URI intake) throws IOException {
        this(intake, BUILDINGS);
    }

    /** @param buildings of each community */
    RestClient(URI intake, int buildings) throws IOException {
        this.connection = new KeepAlive(intake);
        this.buildings = buildings;
    }

    static int community(long number) {
        return (int) (1 + number % COMMUNITIES);
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
                        BODY.formatted(number, community, community, 1 + number / COMMUNITIES % buildings))
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
