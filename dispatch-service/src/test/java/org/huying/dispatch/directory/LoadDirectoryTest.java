package org.huying.dispatch.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class LoadDirectoryTest {
    @Inject
    LoadDirectory load;

    @Inject
    DirectoryTable table;

    @Test
    void tells_only_what_is_new_or_changed() {
        // Given: the service loaded the file when it started
        DirectoryFile file = TownDirectory.file();
        assertThat(load.handle(file)).isZero();
        // When
        Community renamed = new Community("520102033901", "中园社区（更名）", true);
        int changed =
                load.handle(new DirectoryFile(file.subdistrict(), List.of(renamed), List.of(), file.partnerUnits()));
        // Then
        assertThat(changed).isEqualTo(1);
        assertThat(table.all())
                .filteredOn(stored -> stored.entry().code().equals("520102033901"))
                .singleElement()
                .satisfies(stored -> {
                    assertThat(stored.sequence()).isEqualTo(2);
                    assertThat(stored.entry()).isEqualTo(renamed);
                });
        load.handle(file);
    }

    @Test
    void loads_nothing_of_a_town_without_a_desk_to_fall_back_on() {
        // Given
        DirectoryFile file = TownDirectory.file();
        var before = table.all();
        Community more = new Community("520102033999", "新社区", true);
        var withoutDesk = new DirectoryFile(file.subdistrict(), List.of(more), List.of(), List.of());
        // When
        ThrowingCallable loading = () -> load.handle(withoutDesk);
        // Then
        assertThatThrownBy(loading).hasMessageContaining("SUBDISTRICT_DESK");
        assertThat(table.all()).containsExactlyInAnyOrderElementsOf(before);
    }
}
