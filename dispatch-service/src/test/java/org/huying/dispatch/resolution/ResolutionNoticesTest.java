package org.huying.dispatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;
import static org.huying.dispatch.meeting.MeetingFixtures.EVENING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.act.ActFixtures;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseFixtures;
import org.huying.dispatch.meeting.MeetingFixtures;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.told.ToldTown;
import org.huying.dispatch.told.meeting.ResolutionNotice;
import org.huying.dispatch.told.meeting.ResolutionNotices;
import org.huying.dispatch.told.meeting.ResolutionSheet;
import org.junit.jupiter.api.Test;

/** What the unit that answers for a resolution is told of it. */
class ResolutionNoticesTest {
    private static final Instant NIGHT = EVENING.plusSeconds(10_000);

    private final CaseFile file = CaseFixtures.dispatched();

    @Test
    void it_learns_what_is_to_be_done_and_that_it_is_not_done_yet() {
        // Given
        Resolution resolution = serving(file.number());
        Notice issued =
                told(resolution, resolution.issue(SECRETARY, NIGHT)).findFirst().orElseThrow();
        List<String> own = Stream.of(
                        resolution.accept(ActFixtures.of(SQUADRON), NIGHT),
                        resolution.report("已办", ActFixtures.of(SQUADRON), NIGHT))
                .flatMap(event -> ToldTown.told(told(resolution, event)).stream())
                .toList();
        // When
        Notice back = told(resolution, resolution.sendBack("未到位，电13800001234", SECRETARY, NIGHT))
                .findFirst()
                .orElseThrow();
        // Then
        ResolutionSheet sheet = ((ResolutionNotice) issued.content()).resolution();
        assertThat(sheet.text()).isEqualTo("延时服务，电＊＊＊");
        assertThat(sheet.cases()).containsExactly(file.number());
        assertThat(sheet.allowedMoves()).containsExactly(ResolutionSheet.Act.ACCEPT);
        assertThat(own).isEmpty();
        assertThat(((ResolutionNotice.SentBack) back.content()).reason()).isEqualTo("未到位，电＊＊＊");
    }

    private static Resolution serving(String number) {
        Mandate mandate =
                new Mandate(1, "延时服务，电13800001234", SQUADRON.code(), LocalDate.parse("2023-12-07"), List.of(number));
        return new Resolution(MeetingFixtures.NUMBER + "-R1", MeetingFixtures.decided(), mandate, SQUADRON);
    }

    private Stream<Notice> told(Resolution resolution, ResolutionEvent event) {
        ToldTown town = new ToldTown().with(file).with(Resolution.class, resolution.id(), resolution);
        return new ResolutionNotices(town).noticesOf(event);
    }
}
