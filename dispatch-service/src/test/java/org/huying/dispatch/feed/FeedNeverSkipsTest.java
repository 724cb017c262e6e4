package org.huying.dispatch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class FeedNeverSkipsTest {
    private static final String UNIT = "POLICE-WLC";
    private static final int WRITERS = 6;
    private static final int OF_EACH = 40;

    @Inject
    ToldUnits units;

    private FeedReading reading;

    @BeforeEach
    void subscribe() {
        reading = new FeedReading(UNIT, ToldUnits.subscribed(UNIT, "FEED"));
    }

    @Test
    void what_was_begun_first_and_committed_last() {
        // Given
        QuarkusTransaction.begin();
        units.say(UNIT, ToldUnits.TYPE, "begun first", "case-1");
        CompletableFuture.runAsync(() -> units.tell(UNIT, "begun second")).join();
        List<String> before = reading.texts();
        // When
        QuarkusTransaction.commit();
        // Then
        assertThat(before).containsExactly("begun second");
        assertThat(reading.texts()).containsExactly("begun first");
    }

    @Test
    void while_many_write_at_once() {
        // Given
        List<CompletableFuture<Void>> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> write(writer)))
                .toList();
        // When
        List<String> read = new ArrayList<>();
        while (read.size() < WRITERS * OF_EACH) {
            List<String> more = reading.texts();
            assertThat(more).as("nothing came for ten seconds").isNotEmpty();
            read.addAll(more);
        }
        // Then
        writers.forEach(CompletableFuture::join);
        assertThat(read).doesNotHaveDuplicates();
        for (int writer = 0; writer < WRITERS; writer++) {
            String by = "by " + writer + ": ";
            assertThat(read.stream().filter(text -> text.startsWith(by)))
                    .containsExactlyElementsOf(
                            IntStream.range(0, OF_EACH).mapToObj(i -> by + i).toList());
        }
    }

    private void write(int writer) {
        for (int i = 0; i < OF_EACH; i++) units.tell(UNIT, "by " + writer + ": " + i);
    }
}
