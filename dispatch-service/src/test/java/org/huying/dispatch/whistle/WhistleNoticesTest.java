package org.huying.dispatch.whistle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.act.ActFixtures.NOON;
import static org.huying.dispatch.act.ActFixtures.POLICE;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.act.ActFixtures;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseFixtures;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.told.ToldTown;
import org.huying.dispatch.told.whistle.WhistleNotice;
import org.huying.dispatch.told.whistle.WhistleNotices;
import org.huying.dispatch.told.whistle.WhistleSheet;
import org.junit.jupiter.api.Test;

/** Who is told what of a whistle. */
class WhistleNoticesTest {
    private static final Instant DEADLINE = NOON.plus(Duration.ofMinutes(30));
    private static final AddressedUnit GROUP = new AddressedUnit(UnitKind.GRID_PARTY_GROUP, "GPG-1", "一网格党小组");
    private static final Need NEED = new Need("3栋，电13800001234", "占道，电13800001234", DEADLINE);

    @Test
    void each_called_partner_is_told_of_its_own_call() {
        // Given
        Whistle whistle = of(ActFixtures.aCase());
        // When
        List<Notice> told = told(whistle, whistle.sound(NEED, SECRETARY, NOON)).toList();
        // Then
        assertThat(ToldTown.told(told.stream()))
                .containsExactly("POLICE-WLC whistle.sounded.v1", "URBAN-WLC whistle.sounded.v1");
        WhistleSheet police = sheet(told.get(0));
        assertThat(police.need()).isEqualTo("占道，电＊＊＊");
        assertThat(police.comeTo()).isEqualTo("3栋，电＊＊＊");
        assertThat(police.allowedMoves()).containsExactly(WhistleSheet.Act.REPORT_IN);
        assertThat(police.toString()).doesNotContain("URBAN-WLC");
    }

    @Test
    void of_a_confidential_case_no_word_is_told() {
        // Given
        CaseInQuestion open = ActFixtures.aCase();
        Whistle whistle = of(new CaseInQuestion(
                open.caseId(), open.concernId(), open.caseNumber(), open.communityCode(), open.gridCode(), true));
        // When
        Notice notice =
                told(whistle, whistle.sound(NEED, SECRETARY, NOON)).findFirst().orElseThrow();
        // Then
        assertThat(sheet(notice).need()).isNull();
        assertThat(sheet(notice).comeTo()).isNull();
    }

    @Test
    void only_the_unit_that_missed_it_hears_so_and_it_may_still_come() {
        // Given
        Whistle whistle = of(ActFixtures.aCase());
        whistle.sound(NEED, SECRETARY, NOON);
        List<String> came = ToldTown.told(told(whistle, whistle.reportIn(ActFixtures.of(POLICE), NOON)));
        // When
        List<Notice> missed = whistle.missAll(DEADLINE.plusSeconds(1)).stream()
                .flatMap(event -> told(whistle, event))
                .toList();
        // Then
        assertThat(came).isEmpty();
        assertThat(ToldTown.told(missed.stream())).containsExactly("URBAN-WLC whistle.missed.v1");
        assertThat(sheet(missed.get(0)).allowedMoves()).containsExactly(WhistleSheet.Act.REPORT_IN);
    }

    private static Whistle of(CaseInQuestion about) {
        return new Whistle("WLC-20231113-0001-W1", about, List.of(POLICE, GROUP, SQUADRON));
    }

    private static Stream<Notice> told(Whistle whistle, WhistleEvent event) {
        ToldTown town = new ToldTown()
                .with(CaseFile.class, whistle.about().caseId(), CaseFixtures.dispatched())
                .with(Whistle.class, whistle.id(), whistle);
        return new WhistleNotices(town).noticesOf(event);
    }

    private static WhistleSheet sheet(Notice notice) {
        return ((WhistleNotice) notice.content()).whistle();
    }
}
