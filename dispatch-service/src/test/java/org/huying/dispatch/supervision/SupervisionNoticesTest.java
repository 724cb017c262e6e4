package org.huying.dispatch.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.act.ActFixtures.DESK;
import static org.huying.dispatch.act.ActFixtures.NOON;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.act.ActFixtures;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseFixtures;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.told.ToldTown;
import org.huying.dispatch.told.task.SupervisionNotice;
import org.huying.dispatch.told.task.SupervisionNotices;
import org.huying.dispatch.told.task.SupervisionSheet;
import org.huying.dispatch.told.task.UrgeNotices;
import org.junit.jupiter.api.Test;

/** What a unit is told when it is urged or supervised. */
class SupervisionNoticesTest {
    private static final Directive DIRECTIVE = new Directive(
            SupervisionLevel.ORDINARY,
            Organ.SUBDISTRICT_DESK,
            "久拖不决，电13800001234",
            "三日内反馈",
            NOON.plus(Duration.ofDays(3)));

    private final Supervision supervision = new Supervision("WLC-20231113-0001-S1", ActFixtures.aCase(), SQUADRON);

    @Test
    void it_learns_what_is_demanded_and_what_was_decided() {
        // When
        List<Notice> told = Stream.of(
                        told(supervision.issue(DIRECTIVE, DESK, NOON)),
                        told(supervision.report("已整改", ActFixtures.of(SQUADRON), NOON)),
                        told(supervision.reject("仍有摊贩，电13800001234", DESK, NOON)))
                .flatMap(notices -> notices)
                .toList();
        // Then
        assertThat(ToldTown.told(told.stream()))
                .containsExactly("URBAN-WLC task.supervised.v1", "URBAN-WLC task.supervision-decided.v1");
        var supervised = (SupervisionNotice.Supervised) told.get(0).content();
        assertThat(supervised.supervision().reason()).isEqualTo("久拖不决，电＊＊＊");
        assertThat(supervised.task().caseNumber()).isEqualTo("WLC-20231113-0001");
        var decided = (SupervisionNotice.Decided) told.get(1).content();
        assertThat(decided.decision()).isEqualTo(SupervisionNotice.Decision.REJECTED);
        assertThat(decided.reason()).isEqualTo("仍有摊贩，电＊＊＊");
        assertThat(decided.supervision().allowedMoves()).containsExactly(SupervisionSheet.Act.REPORT);
    }

    @Test
    void a_unit_is_urged_without_a_word_of_whoever_waits() {
        // Given
        Urge urge = new Urge(ActFixtures.aCase(), 1, SQUADRON);
        UrgeEvent made = urge.make(UrgeSide.REPORTER, "王某又来电 13800001234", DESK, NOON);
        // When
        List<Notice> told =
                new UrgeNotices(town(), town().sheets()).noticesOf(made).toList();
        // Then
        assertThat(ToldTown.told(told.stream())).containsExactly("URBAN-WLC task.urged.v1");
        assertThat(told.toString()).doesNotContain("王某", "来电");
    }

    @Test
    void a_community_is_told_nothing() {
        // Given
        AddressedUnit community = AddressedUnit.of(CaseFixtures.COMMUNITY_UNIT);
        UrgeEvent made = new Urge(ActFixtures.aCase(), 1, community).make(UrgeSide.DESK, "快", DESK, NOON);
        // When
        Stream<Notice> told = new UrgeNotices(town(), town().sheets()).noticesOf(made);
        // Then
        assertThat(told).isEmpty();
    }

    private Stream<Notice> told(SupervisionEvent event) {
        ToldTown town = town().with(Supervision.class, supervision.id(), supervision);
        return new SupervisionNotices(town, town.sheets()).noticesOf(event).toList().stream();
    }

    private static ToldTown town() {
        return new ToldTown().with(CaseFile.class, ActFixtures.aCase().caseId(), CaseFixtures.accepted());
    }
}
