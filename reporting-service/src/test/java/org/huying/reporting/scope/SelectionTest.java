package org.huying.reporting.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void of_anything_narrows_nothing() {
        assertThat(Selection.ANY.condition()).isEmpty();
        assertThat(Selection.of(null, null, null, null, null)).isEqualTo(Selection.ANY);
    }

    @Test
    void names_what_is_asked_for_and_never_writes_it_into_the_query() {
        Selection selection = Selection.of("520102033901", null, "WEB", "housing", null);
        assertThat(selection.condition())
                .contains("community_code", "channel", "topic")
                .doesNotContain("grid_code", "nature", "520102033901", "WEB", "housing");
    }

    @Test
    void tells_every_mistake_at_once() {
        assertThat(new Selection("1", "2", "web", "A B", "help").mistakes())
                .extracting(Invalid.FieldError::pointer)
                .containsExactly("/community", "/grid", "/channel", "/topic", "/nature");
        assertThatThrownBy(() -> Selection.of("1", null, null, null, null)).isInstanceOf(Invalid.class);
    }
}
