package org.huying.systemtests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Replica;
import org.huying.local.stack.Service;
import org.huying.local.story.Courier;

/** What may happen to a town while it goes about its business, as a seed has it. */
final class Disturbances {
    /** Every service once, and one of them once more. */
    private static final int CRASHES = Service.values().length + 1;

    private static final int ECHOES = 3;

    private final LocalStack stack;
    private final Random random;
    private final ShakyCourier courier;
    private final List<Service> victims = new ArrayList<>(List.of(Service.values()));
    private int crashes;
    private int echoes;
    private int repeatedEvents;

    Disturbances(LocalStack stack, long seed) {
        this.stack = stack;
        this.random = new Random(seed);
        this.courier = new ShakyCourier(new Random(seed + 1));
        victims.add(Service.values()[random.nextInt(Service.values().length)]);
        Collections.shuffle(victims, random);
    }

    Courier courier() {
        return courier;
    }

    /** Of each kind so many, spread over the acts by chance. */
    void after(int act, int of) throws Exception {
        int left = of - act;
        if (random.nextInt(left + 1) < CRASHES - crashes) crash();
        if (random.nextInt(left + 1) < ECHOES - echoes) echo();
    }

    /** Killed with -9 in whatever it was doing after the act, and started again. */
    private void crash() throws Exception {
        Replica victim = new Replica(victims.get(crashes++), 0);
        stack.killAndRestart(victim);
        stack.awaitReady(victim);
    }

    private void echo() throws Exception {
        echoes++;
        repeatedEvents += new KafkaEcho(stack.bootstrapServers()).repeatSome(random);
    }

    /** How often each kind of disturbance happened. */
    Map<String, Integer> happened() {
        Map<String, Integer> all = new LinkedHashMap<>(courier.happened());
        all.put("services killed", crashes);
        all.put("events published again", repeatedEvents);
        return all;
    }
}
