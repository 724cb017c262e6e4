package org.huying.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.huying.chassis.testing.Photographs;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.attachment.store.AttachmentStore;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class StoredBytesTest extends AConcernWithAttachments {
    @Inject
    AttachmentStore store;

    @Inject
    SweepOrphans sweep;

    @Inject
    DeleteAttachments delete;

    @Test
    void go_with_the_attachment() throws IOException {
        // Given
        List<String> before = stored();
        UUID id = photo(byCode());
        assertThat(stored()).hasSize(before.size() + 2);
        // When
        removes(byCode(), path("/" + id), "DUPLICATE").then().statusCode(200);
        // Then
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void all_go_with_the_reporter_and_none_where_that_is_undone() throws IOException {
        // Given
        List<String> before = stored();
        photo(byCode());
        UUID second = photo(byCode());
        UUID concern = UUID.fromString(concernId);
        // When
        QuarkusTransaction.begin();
        assertThat(delete.of(concern)).isEqualTo(2);
        QuarkusTransaction.rollback();
        as(DESK).get(path("/" + second + "/content")).then().statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(delete.of(concern)).isEqualTo(2));
        // Then
        assertThat(stored()).isEqualTo(before);
        as(DESK).get(path("/" + second + "/content")).then().statusCode(410);
    }

    @Test
    void that_belong_to_no_attachment_are_swept_and_the_others_stay() throws IOException {
        // Given
        UUID id = photo(byCode());
        List<String> belonging = stored();
        Path left = Files.writeString(Files.createTempFile("left", "behind"), "x");
        String orphan = "0a/ff/" + UUID.randomUUID();
        store.put(orphan, left);
        // When
        sweep.sweep(Duration.ofHours(1));
        assertThat(stored()).contains(orphan);
        sweep.sweep(Duration.ofHours(-1));
        // Then
        assertThat(stored()).isEqualTo(belonging);
        as(DESK).get(path("/" + id + "/content")).then().statusCode(200);
    }

    @Test
    void are_kept_once_when_the_same_arrives_many_times_at_once_and_never_more_than_nine() throws IOException {
        // Given
        List<String> before = stored();
        UUID id = UUID.randomUUID();
        // When
        List<Integer> same = atOnce(8, () -> id);
        List<Integer> others = atOnce(14, UUID::randomUUID);
        // Then
        assertThat(same).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(others).containsOnly(201, 409);
        assertThat(others.stream().filter(status -> status == 201)).hasSize(8);
        assertThat(stored()).hasSize(before.size() + 18);
    }

    private List<Integer> atOnce(int senders, Supplier<UUID> ids) {
        ExecutorService pool = Executors.newFixedThreadPool(senders);
        try {
            List<CompletableFuture<Integer>> answers = IntStream.range(0, senders)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> sends(byCode(), ids.get(), PHOTO, "image/jpeg", Photographs.jpeg())
                                    .statusCode(),
                            pool))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            pool.shutdown();
        }
    }

    private List<String> stored() throws IOException {
        List<String> keys = new ArrayList<>();
        store.eachBefore(Instant.parse("2100-01-01T00:00:00Z"), keys::addAll);
        keys.sort(null);
        return keys;
    }
}
