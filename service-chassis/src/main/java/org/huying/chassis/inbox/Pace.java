package org.huying.chassis.inbox;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Lets batches of a channel begin no closer together than its {@code pace.ms}: what comes meanwhile gathers at the broker
 * and is taken in together. The first after a silence waits for nothing, and neither does a full one, behind which more
 * waits. A silent channel asks the broker twice a second only, as consumers do by default; a short
 * {@code fetch.max.wait.ms} would gather too, but ask all the time.
 */
public final class Pace implements ConsumerInterceptor<String, byte[]> {
    private static final String PACE = "pace.ms";

    /** Waits, as long as it is told. */
    interface Rest {
        void of(Duration pause) throws InterruptedException;
    }

    private final LongSupplier nanoTime;
    private final Rest rest;
    private long pace;
    private int full;
    private long earliest;

    public Pace() {
        this(System::nanoTime, pause -> Thread.sleep(pause.toMillis(), pause.toNanosPart() % 1_000_000));
    }

    Pace(LongSupplier nanoTime, Rest rest) {
        this.nanoTime = nanoTime;
        this.rest = rest;
    }

    @Override
    public void configure(Map<String, ?> settings) {
        Object millis = settings.get(PACE);
        if (millis == null) throw new IllegalArgumentException("a channel with a pace needs " + PACE);
        pace = Duration.ofMillis(Long.parseLong(millis.toString())).toNanos();
        Object most = settings.get(ConsumerConfig.MAX_POLL_RECORDS_CONFIG);
        full = most == null ? ConsumerConfig.DEFAULT_MAX_POLL_RECORDS : Integer.parseInt(most.toString());
        earliest = nanoTime.getAsLong();
    }

    /** On the thread that polls, whose heart beats elsewhere. */
    @Override
    public ConsumerRecords<String, byte[]> onConsume(ConsumerRecords<String, byte[]> batch) {
        long early = earliest - nanoTime.getAsLong();
        try {
            if (early > 0 && batch.count() < full) rest.of(Duration.ofNanos(early));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
        earliest = nanoTime.getAsLong() + pace;
        return batch;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        // Offsets are nothing to it.
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
