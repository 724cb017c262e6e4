package org.huying.dispatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.problem.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskCursorTest {
    private static final DeskQuestion OVERDUE = new DeskQuestion(DeskView.OVERDUE, DeskSort.DEADLINE, DeskFilter.NONE);
    private static final UUID ID = UUID.fromString("018c2371-2c00-7000-8000-000000000000");
    private static final DeskCursor PLACE = new DeskCursor(Instant.parse("2023-12-11T16:00:00.000001Z"), ID);

    @Test
    void comes_back_as_it_was_given() {
        DeskCursor never = new DeskCursor(null, ID);
        assertThat(DeskCursor.read(PLACE.of(OVERDUE), OVERDUE)).isEqualTo(PLACE);
        assertThat(DeskCursor.read(never.of(OVERDUE), OVERDUE)).isEqualTo(never);
        assertThat(never.key()).isEqualTo("infinity");
        assertThat(PLACE.key()).isEqualTo("2023-12-11T16:00:00.000001Z");
    }

    @Test
    void is_refused_by_another_view_order_or_filter() {
        Cursor given = PLACE.of(OVERDUE);
        DeskFilter searching =
                new DeskFilter(null, null, null, null, null, null, null, null, null, null, new SearchText("噪"));
        for (DeskQuestion other : new DeskQuestion[] {
            new DeskQuestion(DeskView.NEAR_DEADLINE, DeskSort.DEADLINE, DeskFilter.NONE),
            new DeskQuestion(DeskView.OVERDUE, DeskSort.NEWEST, DeskFilter.NONE),
            new DeskQuestion(DeskView.OVERDUE, DeskSort.DEADLINE, searching)
        }) assertThatThrownBy(() -> DeskCursor.read(given, other)).isInstanceOf(Malformed.class);
    }

    @Test
    void is_refused_when_it_was_changed() {
        String given = PLACE.of(OVERDUE).key();
        Cursor moved = new Cursor(given.replace("2023-12-11", "2023-12-12"));
        assertThatThrownBy(() -> DeskCursor.read(moved, OVERDUE)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", "a/b/c", "018c2371-2c00-7000-8000-000000000000"})
    void is_refused_when_it_was_never_given(String key) {
        assertThatThrownBy(() -> DeskCursor.read(new Cursor(key), OVERDUE)).isInstanceOf(Malformed.class);
    }
}
