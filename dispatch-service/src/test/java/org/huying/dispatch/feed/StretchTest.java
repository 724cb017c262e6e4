package org.huying.dispatch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.huying.dispatch.notice.NoticeId;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static final UUID ID = UUID.fromString("018c2371-2c00-8000-8000-00000000000c");
    private static final Told TWELFTH = new Told(12, ID, "task.urged.v1", "{}");

    private static Place place(int room) {
        return new Place(UUID.randomUUID(), 10, room);
    }

    @Test
    void reaches_to_the_head_where_there_was_room() {
        // When
        Stretch stretch = Stretch.of(List.of(TWELFTH), place(2), 15);
        // Then
        assertThat(stretch.upTo()).isEqualTo(15);
        assertThat(stretch.cursor()).isEqualTo(NoticeId.cursor(15));
    }

    @Test
    void reaches_to_its_last_notice_where_there_was_no_more_room() {
        // When
        Stretch stretch = Stretch.of(List.of(TWELFTH), place(1), 15);
        // Then
        assertThat(stretch.upTo()).isEqualTo(12);
        assertThat(stretch.cursor()).isEqualTo(ID);
    }

    @Test
    void never_goes_back_behind_where_the_reader_stood() {
        // When
        Stretch stretch = Stretch.of(List.of(), place(1), 9);
        // Then
        assertThat(stretch.upTo()).isEqualTo(10);
    }
}
