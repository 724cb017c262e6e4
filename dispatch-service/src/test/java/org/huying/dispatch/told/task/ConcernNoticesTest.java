package org.huying.dispatch.told.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseFixtures;
import org.huying.dispatch.casefile.HeardConcern;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.told.ToldTown;
import org.junit.jupiter.api.Test;

/** What units are told of the concern their case is about. */
class ConcernNoticesTest {
    private static final ReceivedEvent ADDED = EventContract.of("intake-service")
            .example("concern.attachment-added.v1")
            .received();
    private static final HearConcerns.Heard HEARD = ADDED.data(HearConcerns.Heard.class);

    @Test
    void that_more_was_said_reaches_whoever_is_at_work() {
        // Given
        CaseFile file = CaseFixtures.dispatched();
        // When
        Stream<Notice> told = concerns(file).supplemented(ADDED, file.concernId());
        // Then
        assertThat(ToldTown.told(told)).containsExactly("URBAN-WLC task.changed.v1");
    }

    @Test
    void whoever_has_handled_it_is_told_nothing_more_of_what_is_added() {
        // Given
        CaseFile file = CaseFixtures.handled();
        // When
        Stream<Notice> told = added(file);
        // Then
        assertThat(told).isEmpty();
    }

    @Test
    void an_attachment_is_told_of_by_type_size_and_link() {
        // Given
        CaseFile file = CaseFixtures.dispatched();
        // When
        Notice notice = added(file).findFirst().orElseThrow();
        // Then
        TaskNotice.Changed told = (TaskNotice.Changed) notice.content();
        String link = "/v1/concerns/" + file.number() + "/attachments/018c3800-0000-7000-8000-0000000f11e1/content";
        assertThat(told.change()).isEqualTo(TaskChange.ATTACHMENT_ADDED);
        assertThat(told.attachment()).isEqualTo(new TaskAttachment("PHOTO", "image/jpeg", 184_320L, link));
        assertThat(told.task().attachmentsLink()).isEqualTo("/v1/concerns/" + file.number() + "/attachments");
    }

    @Test
    void of_a_confidential_case_no_unit_hears_of_an_attachment_nor_anything_that_was_said() {
        // Given
        CaseFile file = CaseFixtures.dispatchedTo(CaseFixtures.SQUADRON_UNIT, confidential(), CaseFixtures.NOON);
        ToldTown town = new ToldTown().with(file).with(HEARD.attachment());
        // When
        Stream<Notice> told = added(file);
        // Then
        assertThat(told).isEmpty();
        TaskSheet sheet = town.sheets().whole(file, file.tasks().get(0));
        assertThat(sheet.attachments()).isEmpty();
        assertThat(sheet.attachmentsLink()).isNull();
        assertThat(sheet.summary()).isNull();
        assertThat(sheet.nature()).isNull();
        assertThat(sheet.place().spot()).isEqualTo("平台");
    }

    private static Stream<Notice> added(CaseFile file) {
        return concerns(file).attachment(ADDED, file.concernId(), HEARD.attachment(), TaskChange.ATTACHMENT_ADDED);
    }

    private static ConcernNotices concerns(CaseFile file) {
        ToldTown town = new ToldTown().with(file);
        return new ConcernNotices(town, town.sheets());
    }

    private static HeardConcern confidential() {
        HeardConcern open = CaseFixtures.heard("WLC-20231113-0002", "WEB", "TIP_OFF", UUID.randomUUID());
        return new HeardConcern(
                open.concernId(),
                open.number(),
                open.channel(),
                open.nature(),
                open.topic(),
                true,
                open.place(),
                "邻居的名字",
                open.reporterRef());
    }
}
