package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeAddressesTest {
    private static final AllowedHosts NONE = new AllowedHosts(Optional.empty(), List.of(443, 8443));
    private static final Endpoint PARTNER = Endpoint.of("https://hooks.partner.example/in", NONE);
    private final Deque<InetAddress[]> answers = new ArrayDeque<>();

    @Test
    void a_name_that_answers_differently_the_second_time_is_refused_then() {
        // Given
        answers.add(addresses("8.8.8.8"));
        answers.add(addresses("169.254.169.254"));
        SafeAddresses safe = new SafeAddresses(host -> answers.poll(), NONE, Runnable::run);
        // When
        List<InetAddress> first = safe.of(PARTNER).join();
        var second = safe.of(PARTNER);
        // Then
        assertThat(first).extracting(InetAddress::getHostAddress).containsExactly("8.8.8.8");
        refused(second, Failure.UNSAFE);
    }

    @Test
    void one_inner_address_among_public_ones_spoils_the_name() {
        // Given
        SafeAddresses safe =
                new SafeAddresses(host -> addresses("8.8.8.8", "1.1.1.1", "10.0.0.5"), NONE, Runnable::run);
        // When
        var answer = safe.of(PARTNER);
        // Then
        refused(answer, Failure.UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "127.1", "0x7f000001", "[::ffff:127.0.0.1]", "[::1]", "localhost"})
    void whatever_way_an_inner_address_is_written_it_is_refused(String host) {
        // Given
        SafeAddresses safe = new SafeAddresses(InetAddress::getAllByName, NONE, Runnable::run);
        // When
        var answer = safe.of(new Endpoint(true, host, 443, "/"));
        // Then
        assertThatThrownBy(answer::join)
                .hasCauseInstanceOf(AttemptFailed.class)
                .hasRootCauseMessage(host.startsWith("0x") ? "UNRESOLVED" : "UNSAFE");
    }

    @Test
    void all_of_several_public_addresses_may_be_tried() {
        // Given
        SafeAddresses safe = new SafeAddresses(host -> addresses("8.8.8.8", "1.1.1.1"), NONE, Runnable::run);
        // When
        List<InetAddress> found = safe.of(PARTNER).join();
        // Then
        assertThat(found).extracting(InetAddress::getHostAddress).containsExactly("8.8.8.8", "1.1.1.1");
    }

    @Test
    void a_name_without_an_address_is_said_to_be_so() {
        // Given
        SafeAddresses safe = new SafeAddresses(
                host -> {
                    throw new UnknownHostException(host);
                },
                NONE,
                Runnable::run);
        // When
        var answer = safe.of(PARTNER);
        // Then
        refused(answer, Failure.UNRESOLVED);
    }

    @Test
    void a_lookup_that_hangs_is_waited_for_once_however_many_ask() {
        // Given
        AtomicInteger asked = new AtomicInteger();
        Deque<Runnable> hanging = new ArrayDeque<>();
        SafeAddresses safe = new SafeAddresses(
                host -> {
                    asked.incrementAndGet();
                    return addresses("8.8.8.8");
                },
                NONE,
                hanging::add);
        var one = safe.of(PARTNER);
        var two = safe.of(PARTNER);
        assertThat(hanging).hasSize(1);
        // When
        hanging.poll().run();
        // Then
        assertThat(one).isCompleted();
        assertThat(two).isCompleted();
        assertThat(asked).hasValue(1);
    }

    @Test
    void an_allowed_host_may_be_anywhere() {
        // Given
        AllowedHosts local = new AllowedHosts(Optional.of(List.of("localhost")), List.of(443));
        SafeAddresses safe = new SafeAddresses(host -> addresses("127.0.0.1"), local, Runnable::run);
        // When
        List<InetAddress> found =
                safe.of(Endpoint.of("http://localhost:9000/", local)).join();
        // Then
        assertThat(found).allMatch(InetAddress::isLoopbackAddress);
    }

    private static void refused(CompletableFuture<?> answer, Failure failure) {
        assertThatThrownBy(answer::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        AttemptFailed.class, it -> assertThat(it.failure()).isEqualTo(failure));
    }

    private static InetAddress[] addresses(String... literals) {
        return Arrays.stream(literals)
                .map(literal -> {
                    try {
                        return InetAddress.getByName(literal);
                    } catch (UnknownHostException noLiteral) {
                        throw new IllegalArgumentException(noLiteral);
                    }
                })
                .toArray(InetAddress[]::new);
    }
}
