package org.huying.dispatch.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * The addresses to connect to, looked up and checked for each attempt. It is a checked one that is connected to, so a
 * name that answers differently the next moment gains nothing. One lookup at a time for a name: where one hangs, only
 * what is for that name waits.
 */
@Singleton
class SafeAddresses {
    private final HostNames names;
    private final AllowedHosts allowed;
    private final Executor resolvers;
    private final Map<String, CompletableFuture<InetAddress[]>> lookups = new ConcurrentHashMap<>();

    @Inject
    SafeAddresses(HostNames names, AllowedHosts allowed, PostingThreads threads) {
        this(names, allowed, threads.resolvers());
    }

    SafeAddresses(HostNames names, AllowedHosts allowed, Executor resolvers) {
        this.names = names;
        this.allowed = allowed;
        this.resolvers = resolvers;
    }

    /** All of its addresses. Fails with {@link AttemptFailed} where there is none, or one of them is not public. */
    CompletableFuture<List<InetAddress>> of(Endpoint endpoint) {
        return addresses(endpoint.host()).thenApply(found -> {
            boolean safe =
                    allowed.include(endpoint.host()) || Arrays.stream(found).allMatch(PublicAddress::is);
            if (!safe) throw new AttemptFailed(Failure.UNSAFE);
            return List.of(found);
        });
    }

    private CompletableFuture<InetAddress[]> addresses(String host) {
        CompletableFuture<InetAddress[]> mine = new CompletableFuture<>();
        CompletableFuture<InetAddress[]> running = lookups.putIfAbsent(host, mine);
        if (running != null) return running;
        try {
            resolvers.execute(() -> lookUp(host, mine));
        } catch (RejectedExecutionException closed) {
            lookups.remove(host, mine);
            mine.completeExceptionally(closed);
        }
        return mine;
    }

    private void lookUp(String host, CompletableFuture<InetAddress[]> answer) {
        try {
            InetAddress[] found = names.addressesOf(host);
            lookups.remove(host, answer);
            if (found.length == 0) throw new UnknownHostException();
            answer.complete(found);
        } catch (UnknownHostException unknown) {
            lookups.remove(host, answer);
            answer.completeExceptionally(new AttemptFailed(Failure.UNRESOLVED));
        } catch (RuntimeException | Error unexpected) {
            lookups.remove(host, answer);
            answer.completeExceptionally(unexpected);
        }
    }
}
