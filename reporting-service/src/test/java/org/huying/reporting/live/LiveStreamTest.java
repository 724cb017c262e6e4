package org.huying.reporting.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.huying.chassis.problem.Refusal;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.Test;

class LiveStreamTest {
    /** Holds what it was told. */
    private static final class Client implements LiveClient {
        private final List<Message> told = new ArrayList<>();
        private int dropped;

        @Override
        public void tell(Message message) {
            told.add(message);
        }

        @Override
        public void drop() {
            dropped++;
        }

        @Override
        public void end() {}
    }

    private final Client client = new Client();
    private final LiveStream stream = new LiveStream("desk", Audience.of(Scopes.DESK));

    @Test
    void drops_a_client_that_takes_nothing_before_much_waits_for_it() {
        // Given
        stream.begin(client, OptionalLong.empty());
        // When
        for (int i = 1; i <= 2 * LiveStream.MOST_WAITING; i++) stream.tell(List.of(Message.all(i)), i);
        // Then
        assertThat(client.told).hasSize(LiveStream.MOST_WAITING);
        assertThat(client.dropped).isEqualTo(1);
        assertThat(stream.isClosed()).isTrue();
    }

    @Test
    void keeps_a_client_that_takes_what_it_is_told_however_much_that_is() {
        // Given
        stream.begin(client, OptionalLong.empty());
        // When
        for (int i = 1; i <= 10 * LiveStream.MOST_WAITING; i++) {
            stream.tell(List.of(Message.all(i)), i);
            stream.delivered();
        }
        // Then
        assertThat(client.told).hasSize(10 * LiveStream.MOST_WAITING);
        assertThat(client.dropped).isZero();
    }

    @Test
    void goes_on_where_the_client_was_and_never_back() {
        // Given
        stream.begin(client, OptionalLong.of(7));
        assertThat(stream.isBegun()).isFalse();
        assertThat(stream.known()).isEqualTo(7);
        // When
        stream.tell(List.of(Message.alive(7)), 7);
        stream.tell(List.of(), 9);
        stream.tell(List.of(), 8);
        // Then
        assertThat(stream.isBegun()).isTrue();
        assertThat(stream.known()).isEqualTo(9);
    }

    @Test
    void has_a_place_in_all_and_for_each_caller() {
        // Given
        LivePlaces places = new LivePlaces(3, 2);
        places.take("desk");
        places.take("desk");
        // Then
        assertThat(catchThrowable(() -> places.take("desk"))).isInstanceOf(TooManyStreams.class);
        places.take("secretary");
        assertThat(catchThrowable(() -> places.take("worker")))
                .isInstanceOfSatisfying(
                        TooManyStreams.class, full -> assertThat(full.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
        places.giveBack("desk");
        places.take("worker");
        places.giveBack("desk");
        places.take("desk");
        assertThat(places.taken()).isEqualTo(3);
    }
}
