package org.huying.intake.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.intake.ledgerimport.sheet.SheetKind;
import org.junit.jupiter.api.Test;

class LedgerImportTest {
    private static final Instant NOON = Instant.parse("2023-12-05T04:00:00Z");
    private static final Duration KEEP = Duration.ofDays(30);
    private static final Progress HALF =
            new Progress(10, new Progress.Tally(8, 1, 1), 6, new Progress.Tally(4, 1, 0), 100.0);
    private static final AccessScope DESK = scope(Role.SUBDISTRICT_DESK);

    @Test
    void tells_once_how_much_came_in() {
        // Given
        LedgerImport ledger = checked(DESK);
        ledger.start(NOON);
        // When
        LedgerImportEvent.Finished finished = ledger.finish(HALF, NOON, KEEP);
        // Then
        assertThat(finished.occurrence().sequence()).isEqualTo(1);
        assertThat(finished.status()).isEqualTo(LedgerImportStatus.DONE);
        assertThat(finished.total()).isEqualTo(10);
        assertThat(finished.registered()).isEqualTo(4);
        assertThat(ledger.times().purgeAt()).isEqualTo(NOON.plus(KEEP));
    }

    @Test
    void that_was_never_started_ends_without_a_word() {
        assertThat(checked(DESK).cancel(HALF, "subdistrict-desk", NOON, KEEP)).isEmpty();
    }

    @Test
    void cancelled_in_the_middle_tells_what_stays() {
        LedgerImport ledger = checked(DESK);
        ledger.start(NOON);
        assertThat(ledger.cancel(HALF, "subdistrict-desk", NOON, KEEP))
                .hasValueSatisfying(event -> assertThat(event.registered()).isEqualTo(4));
    }

    @Test
    void is_not_purged_while_it_runs() {
        LedgerImport ledger = checked(DESK);
        assertThat(ledger.times().purgeAt()).isEqualTo(NOON.plus(KEEP));
        ledger.start(NOON);
        assertThat(ledger.times().purgeAt()).isNull();
        ledger.pause(NOON, KEEP);
        assertThat(ledger.times().purgeAt()).isEqualTo(NOON.plus(KEEP));
        ledger.resume();
        assertThat(ledger.times().purgeAt()).isNull();
    }

    @Test
    void is_seen_by_those_who_may_import_all_of_it() {
        LedgerImport ofDesk = checked(DESK);
        LedgerImport ofOne = checked(scope(Role.COMMUNITY_SECRETARY, "520102033901"));
        AccessScope ofBoth = scope(Role.COMMUNITY_SECRETARY, "520102033901", "520102033902");
        assertThat(ofOne.isVisibleTo(ofBoth)).isTrue();
        assertThat(ofOne.isVisibleTo(scope(Role.COMMUNITY_SECRETARY, "520102033902")))
                .isFalse();
        assertThat(ofOne.isVisibleTo(scope(Role.GRID_WORKER, "520102033901"))).isFalse();
        assertThat(ofOne.isVisibleTo(DESK)).isTrue();
        assertThat(ofDesk.isVisibleTo(ofBoth)).isFalse();
    }

    @Test
    void shows_no_rows_that_are_gone() {
        LedgerImport ledger = checked(DESK);
        ledger.mustHoldRows();
        ledger.purged(NOON);
        assertThatThrownBy(ledger::mustHoldRows).isInstanceOf(LedgerPurged.class);
    }

    private static LedgerImport checked(AccessScope by) {
        LedgerImport ledger = new LedgerImport(
                LedgerImport.newId(),
                "TZ-20231205-1",
                new ReceivedLedger(SheetKind.XLSX, new byte[32], 10),
                Importer.of(by),
                NOON);
        ledger.finishCheck(NOON, KEEP);
        return ledger;
    }

    private static AccessScope scope(Role role, String... communities) {
        return new AccessScope("somebody", Set.of(role), Set.of(communities), Set.of(), "");
    }
}
