package org.huying.dispatch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.huying.dispatch.notice.NoticeId;
import org.junit.jupiter.api.Test;

class OpenStreamTest {
    private static final UUID SUBSCRIPTION = UUID.randomUUID();

    /** Holds what it was told. */
    private static final class Client implements StreamClient {
        private final List<Long> told = new ArrayList<>();
        private final List<UUID> signsOfLife = new ArrayList<>();
        private int dropped;
        private int ended;

        @Override
        public void tell(Told notice) {
            told.add(notice.position());
        }

        @Override
        public void alive(UUID cursor) {
            signsOfLife.add(cursor);
        }

        @Override
        public void drop() {
            dropped++;
        }

        @Override
        public void end() {
            ended++;
        }
    }

    private final Client client = new Client();
    private int madeRoom;
    private final OpenStream stream = new OpenStream(new Place(SUBSCRIPTION, 7, 1), () -> madeRoom++);
    private final long start = System.nanoTime();

    private static Stretch positions(long first, long last) {
        return new Stretch(
                LongStream.rangeClosed(first, last)
                        .mapToObj(position -> new Told(position, NoticeId.cursor(position), "task.urged.v1", "{}"))
                        .toList(),
                last);
    }

    @Test
    void says_at_once_that_it_is_open_and_where_it_begins() {
        // When
        stream.begin(client, start);
        // Then
        assertThat(client.signsOfLife).containsExactly(NoticeId.cursor(7));
        assertThat(stream.place().after()).isEqualTo(7);
    }

    @Test
    void is_told_no_more_than_it_has_room_for_until_it_takes_some() {
        // Given
        stream.begin(client, start);
        stream.delivered();
        // When
        stream.tell(positions(8, 7 + OpenStream.MOST_WAITING));
        // Then
        assertThat(stream.place().room()).isZero();
        for (int i = 0; i < OpenStream.MOST_WAITING; i++) stream.delivered();
        assertThat(stream.place())
                .isEqualTo(new Place(SUBSCRIPTION, 7 + OpenStream.MOST_WAITING, OpenStream.MOST_WAITING));
        assertThat(madeRoom).isEqualTo(1);
    }

    @Test
    void drops_a_client_that_takes_nothing_for_long() {
        // Given
        stream.begin(client, start);
        stream.tell(positions(8, 9));
        // When
        stream.tick(start + OpenStream.PATIENCE_NANOS / 2);
        stream.tick(start + 2 * OpenStream.PATIENCE_NANOS);
        // Then
        assertThat(client.dropped).isEqualTo(1);
        assertThat(stream.isClosed()).isTrue();
    }

    @Test
    void is_patient_with_a_client_for_whom_nothing_waited_until_now() {
        // Given
        stream.begin(client, start - 10 * OpenStream.PATIENCE_NANOS);
        stream.delivered();
        stream.tell(positions(8, 9));
        // When
        stream.tick(System.nanoTime() + OpenStream.PATIENCE_NANOS / 2);
        // Then
        assertThat(client.dropped).isZero();
    }

    @Test
    void gives_a_sign_of_life_in_silence_with_how_far_it_has_read() {
        // Given
        stream.begin(client, start);
        stream.delivered();
        stream.tell(new Stretch(List.of(), 20));
        // When
        stream.tick(start + OpenStream.SILENCE_NANOS / 2);
        stream.tick(start + 2 * OpenStream.SILENCE_NANOS);
        // Then
        assertThat(client.signsOfLife).containsExactly(NoticeId.cursor(7), NoticeId.cursor(20));
    }

    @Test
    void ends_in_order_when_its_subscription_does() {
        // Given
        stream.begin(client, start);
        // When
        stream.end();
        stream.tell(positions(8, 9));
        // Then
        assertThat(client.ended).isEqualTo(1);
        assertThat(client.told).isEmpty();
        assertThat(stream.isClosed()).isTrue();
    }
}
