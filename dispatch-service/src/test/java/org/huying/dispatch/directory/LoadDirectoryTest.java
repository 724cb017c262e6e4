package org.huying.dispatch.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.dispatch.directory.EntryVersion.Origin;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class LoadDirectoryTest {
    @Inject
    LoadDirectory load;

    @Inject
    DirectoryTable table;

    @Inject
    DirectoryDesk desk;

    @Inject
    Clock clock;

    @Test
    void tells_only_what_is_new_or_changed_and_keeps_what_it_said_before() {
        // Given: a community the file lists for the first time
        assertThat(load.handle(withCommunity("520102033931", "新社区"))).isEqualTo(1);
        // When
        int changed = load.handle(withCommunity("520102033931", "新社区（更名）"));
        // Then
        assertThat(changed).isEqualTo(1);
        assertThat(load.handle(withCommunity("520102033931", "新社区（更名）"))).isZero();
        ListedEntry stored = stored("520102033931");
        assertThat(stored.sequence()).isEqualTo(2);
        assertThat(stored.at(Instant.EPOCH).orElseThrow().entry().name()).isEqualTo("新社区");
        assertThat(stored.latest().entry().name()).isEqualTo("新社区（更名）");
        assertThat(stored.latest().validFrom()).isAfter(Instant.EPOCH);
    }

    @Test
    void never_takes_back_what_was_changed_or_voided_over_rest() {
        // Given
        load.handle(withCommunity("520102033932", "甲社区"));
        load.handle(withCommunity("520102033933", "乙社区"));
        Change now = new Change(clock.instant(), clock.instant(), Origin.REST, "subdistrict-desk");
        QuarkusTransaction.requiringNew().run(() -> {
            desk.keep(stored("520102033932").revised(new Community("520102033932", "改过的社区", true), now), now);
            desk.keep(stored("520102033933").voided("撤并", now), now);
        });
        // When
        int changed = load.handle(withCommunity("520102033932", "文件中的社区"))
                + load.handle(withCommunity("520102033933", "文件中的社区"));
        // Then
        assertThat(changed).isZero();
        assertThat(stored("520102033932").latest().entry().name()).isEqualTo("改过的社区");
        assertThat(stored("520102033933").isVoided()).isTrue();
    }

    @Test
    void loads_nothing_of_a_town_without_a_desk_to_fall_back_on() {
        // Given
        DirectoryFile file = TownDirectory.file();
        Community more = new Community("520102033999", "新社区", true);
        var withoutDesk =
                new DirectoryFile(file.subdistrict(), List.of(more), List.of(), List.of(), List.of(), List.of());
        // When
        ThrowingCallable loading = () -> load.handle(withoutDesk);
        // Then
        assertThatThrownBy(loading).hasMessageContaining("SUBDISTRICT_DESK");
        assertThat(table.all()).noneMatch(entry -> entry.code().equals("520102033999"));
    }

    private ListedEntry stored(String code) {
        return new DirectoryBook(table.all()).find(code).orElseThrow();
    }

    private static DirectoryFile withCommunity(String code, String name) {
        DirectoryFile file = TownDirectory.file();
        List<Community> communities = new ArrayList<>(file.communities());
        communities.add(new Community(code, name, true));
        return new DirectoryFile(
                file.subdistrict(),
                communities,
                file.grids(),
                file.estates(),
                file.partyOrganizations(),
                file.partnerUnits());
    }
}
