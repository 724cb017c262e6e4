package org.huying.dispatch.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.huying.chassis.problem.Refusal.Kind;
import org.junit.jupiter.api.Test;

class ReaderPlacesTest {
    private final UUID one = UUID.randomUUID();
    private final ReaderPlaces places = new ReaderPlaces(3, 2);

    @Test
    void a_subscription_has_some() {
        // Given
        places.take(one);
        places.take(one);
        // When
        var refusal = catchThrowableOfType(TooManyReaders.class, () -> places.take(one));
        // Then
        assertThat(refusal.kind()).isEqualTo(Kind.TOO_MANY);
    }

    @Test
    void a_replica_has_some() {
        // Given
        for (int i = 0; i < 3; i++) places.take(UUID.randomUUID());
        // When
        var refusal = catchThrowableOfType(TooManyReaders.class, () -> places.take(one));
        // Then
        assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void one_that_is_given_back_is_free_for_another() {
        // Given
        places.take(one);
        places.take(one);
        places.giveBack(one);
        // When
        places.take(one);
        // Then
        assertThat(places.taken()).isEqualTo(2);
    }
}
