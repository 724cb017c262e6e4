package org.huying.dispatch.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.huying.dispatch.notice.StructuredEvent;
import org.huying.dispatch.subscription.Subscriber;

/** Makes one attempt: looks the address up, signs, posts. */
@Singleton
class Poster {
    static final String MEDIA_TYPE = "application/cloudevents+json";
    private static final int MOST_ADDRESSES = 3;

    private final SafeAddresses addresses;
    private final AllowedHosts allowed;
    private final KeyRing keys;
    private final WebhookClient client;
    private final ServerTime time;
    private final ObjectMapper json;
    private final Executor signers;
    private final Duration longestRetryAfter;

    Poster(
            SafeAddresses addresses,
            AllowedHosts allowed,
            KeyRing keys,
            WebhookClient client,
            ServerTime time,
            ObjectMapper json,
            PostingThreads threads,
            WebhookSettings settings) {
        this.addresses = addresses;
        this.allowed = allowed;
        this.keys = keys;
        this.client = client;
        this.time = time;
        this.json = json;
        this.signers = threads.signers();
        this.longestRetryAfter = settings.longestRetryAfter();
    }

    /** Fails only for reasons of our own; what the receiver has to answer for is an attempt that came to nothing. */
    CompletableFuture<Attempt> post(Subscriber to, OpenDelivery delivery) {
        long begin = System.nanoTime();
        return CompletableFuture.supplyAsync(() -> Endpoint.of(to.endpoint(), allowed), signers)
                .thenCompose(endpoint ->
                        addresses.of(endpoint).thenComposeAsync(found -> post(to, delivery, endpoint, found), signers))
                .handleAsync((answer, failure) -> attempt(delivery, begin, answer, failure), signers);
    }

    private CompletableFuture<HttpAnswer> post(
            Subscriber to, OpenDelivery delivery, Endpoint endpoint, List<InetAddress> found) {
        byte[] body = body(delivery);
        String id = delivery.notice().id().toString();
        long timestamp = time.now().getEpochSecond();
        String signature = Signatures.header(keys.of(to.id()), to.signatures(), id, timestamp, body);
        var headers = Map.of(
                "content-type", MEDIA_TYPE,
                "user-agent", "Huying-Webhooks/1",
                "webhook-id", id,
                "webhook-timestamp", Long.toString(timestamp),
                "webhook-signature", signature);
        return firstReached(found, address -> client.post(endpoint, address, headers, body));
    }

    /** Where nobody can be reached at one address of a name, the next has its turn. */
    private static CompletableFuture<HttpAnswer> firstReached(
            List<InetAddress> found, Function<InetAddress, CompletableFuture<HttpAnswer>> post) {
        CompletableFuture<HttpAnswer> answer = post.apply(found.get(0));
        for (InetAddress next : found.subList(1, Math.min(found.size(), MOST_ADDRESSES)))
            answer = answer.exceptionallyCompose(
                    failure -> isUnreached(failure) ? post.apply(next) : CompletableFuture.failedFuture(failure));
        return answer;
    }

    private static boolean isUnreached(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof AttemptFailed failed && failed.failure() == Failure.UNREACHABLE;
    }

    private byte[] body(OpenDelivery delivery) {
        try {
            return json.writeValueAsBytes(StructuredEvent.of(delivery.notice()));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("notice at " + delivery.position() + " cannot be written", unwritable);
        }
    }

    private Attempt attempt(OpenDelivery delivery, long begin, HttpAnswer answer, Throwable failure) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        Instant now = time.now();
        return new Attempt(
                delivery.subscription(),
                delivery.position(),
                delivery.attempts() + 1,
                now.minusMillis(millis),
                answer == null ? null : answer.status(),
                answer == null ? unanswered(failure) : answer.failure(),
                (int) millis,
                answer == null || answer.text().isEmpty() ? null : answer.text(),
                answer == null || answer.failure() == null
                        ? null
                        : RetryAfter.of(answer.retryAfter(), now, longestRetryAfter)
                                .orElse(null));
    }

    private static Failure unanswered(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof AttemptFailed failed) return failed.failure();
        throw new CompletionException(cause);
    }
}
