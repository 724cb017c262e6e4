package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.casefile.CaseFixtures.DESK;
import static org.huying.dispatch.casefile.CaseFixtures.LATER;
import static org.huying.dispatch.casefile.CaseFixtures.NOON;
import static org.huying.dispatch.casefile.CaseFixtures.POLICE;
import static org.huying.dispatch.casefile.CaseFixtures.POLICE_UNIT;
import static org.huying.dispatch.casefile.CaseFixtures.REPORT;
import static org.huying.dispatch.casefile.CaseFixtures.SECRETARY;
import static org.huying.dispatch.casefile.CaseFixtures.SQUADRON;

import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.told.ToldTown;
import org.huying.dispatch.told.TownUnit;
import org.huying.dispatch.told.task.CaseNotices;
import org.huying.dispatch.told.task.TaskAct;
import org.huying.dispatch.told.task.TaskChange;
import org.huying.dispatch.told.task.TaskNotice;
import org.huying.dispatch.told.task.TaskSheet;
import org.junit.jupiter.api.Test;

/** Who is told what of a case, and who is told nothing. */
class CaseNoticesTest {
    private static final Owner GROUP = new Owner(UnitKind.GRID_PARTY_GROUP, "GPG-520102033905001", "丰园一网格党小组");

    private CaseFile file;

    @Test
    void whoever_is_given_a_case_has_it_whole() {
        // Given
        file = CaseFixtures.dispatched();
        // When
        Notice notice = one(dispatched());
        // Then
        assertThat(notice.unit()).isEqualTo("URBAN-WLC");
        assertThat(notice.subject()).isEqualTo(file.number());
        assertThat(notice.orderKey()).isEqualTo(file.id().toString());
        assertThat(notice.communityCode()).isEqualTo(CaseFixtures.COMMUNITY);
        assertThat(notice.topic()).isEqualTo("city-order.itinerant-vendors");
        assertThat(notice.time()).isEqualTo(NOON);
        TaskNotice.Assigned told = (TaskNotice.Assigned) notice.content();
        assertThat(told.occasion()).isEqualTo(TaskNotice.Occasion.DISPATCHED);
        assertThat(told.task().summary()).isEqualTo("摊贩");
        assertThat(told.task().lead()).isEqualTo(new TownUnit("URBAN-WLC", UnitKind.URBAN_MANAGEMENT, "五里冲城管中队"));
        assertThat(told.task().allowedMoves()).containsExactly(TaskAct.ACCEPT, TaskAct.REQUEST_RETURN);
    }

    @Test
    void a_unit_that_is_no_partner_is_told_nothing() {
        // Given
        file = CaseFixtures.dispatchedTo(GROUP);
        // When
        Stream<Notice> told = dispatched();
        // Then
        assertThat(told).isEmpty();
    }

    @Test
    void the_unit_that_accepts_has_other_moves_after_it() {
        // Given
        file = CaseFixtures.dispatched();
        // When
        Notice notice = one(told(file.accept(SQUADRON, LATER)));
        // Then
        TaskNotice.Changed told = (TaskNotice.Changed) notice.content();
        assertThat(told.change()).isEqualTo(TaskChange.ACCEPTED);
        assertThat(told.task().allowedMoves())
                .containsExactly(
                        TaskAct.RECORD_FIRST_CONTACT,
                        TaskAct.REQUEST_RETURN,
                        TaskAct.NOTE_PROGRESS,
                        TaskAct.ADD_PHOTO,
                        TaskAct.REPORT_HANDLED);
    }

    @Test
    void whoever_helps_has_a_task_and_whoever_leads_learns_who_helps() {
        // Given
        file = CaseFixtures.accepted();
        // When
        List<Notice> told =
                told(new CoHandling(file).add(POLICE_UNIT, "需要警力", DESK, LATER)).toList();
        // Then
        assertThat(ToldTown.told(told.stream()))
                .containsExactly("POLICE-WLC task.assigned.v1", "URBAN-WLC task.changed.v1");
        assertThat(sheet(told.get(0)).part()).isEqualTo(Task.Part.CO_HANDLER);
        assertThat(sheet(told.get(0)).allowedMoves()).containsExactly(TaskAct.ACCEPT);
        assertThat(sheet(told.get(1)).coHandlers()).extracting(TownUnit::code).containsExactly("POLICE-WLC");
        assertThat(told.toString()).doesNotContain("需要警力");
    }

    @Test
    void nobody_learns_how_far_another_unit_has_come() {
        // Given
        file = CaseFixtures.accepted();
        new CoHandling(file).add(POLICE_UNIT, "需要警力", DESK, LATER);
        // When
        List<String> told = Stream.of(
                        told(new CoHandling(file).accept(POLICE, LATER)),
                        told(new CoHandling(file).report(REPORT, POLICE, LATER)),
                        told(file.reportHandled(REPORT, SQUADRON, LATER)))
                .flatMap(some -> ToldTown.told(some).stream())
                .toList();
        // Then
        assertThat(told)
                .containsExactly(
                        "POLICE-WLC task.changed.v1", "POLICE-WLC task.changed.v1", "URBAN-WLC task.changed.v1");
    }

    @Test
    void a_unit_that_loses_its_task_hears_so_and_nothing_of_who_has_it_now() {
        // Given
        file = CaseFixtures.accepted();
        // When
        List<Notice> told = told(new Handover(file).reassign(POLICE_UNIT, "王某要求换人", DESK, LATER))
                .toList();
        // Then
        assertThat(ToldTown.told(told.stream()))
                .containsExactly("URBAN-WLC task.withdrawn.v1", "POLICE-WLC task.assigned.v1");
        assertThat(told.get(0).content().toString()).doesNotContain("POLICE", "王某", "摊贩", "attachments/");
        assertThat(sheet(told.get(0)).allowedMoves()).isEmpty();
        assertThat(((TaskNotice.Withdrawn) told.get(0).content()).because()).isEqualTo(TaskNotice.Because.REASSIGNED);
        assertThat(told.get(1).content().toString()).doesNotContain("王某");
    }

    @Test
    void a_return_that_is_approved_takes_the_task_away_and_one_that_is_declined_says_why() {
        // Given
        file = CaseFixtures.dispatched();
        List<String> asked = ToldTown.told(told(new Handover(file).requestReturn("不属职责", SQUADRON, LATER)));
        // When
        Notice declined = one(told(new Handover(file).declineReturn("属职责，电13800001234", DESK, LATER)));
        // Then
        assertThat(asked).containsExactly("URBAN-WLC task.changed.v1");
        assertThat(((TaskNotice.ReturnDeclined) declined.content()).reason()).isEqualTo("属职责，电＊＊＊");
        new Handover(file).requestArbitration("仍不属", SQUADRON, LATER);
        assertThat(ToldTown.told(told(new Handover(file).arbitrate(POLICE_UNIT, "裁定", DESK, LATER.plusSeconds(1)))))
                .containsExactly("URBAN-WLC task.withdrawn.v1", "POLICE-WLC task.assigned.v1");
    }

    @Test
    void the_same_unit_by_arbitration_is_given_it_and_not_first_told_that_it_lost_it() {
        // Given
        file = CaseFixtures.dispatched();
        new Handover(file).requestReturn("不属职责", SQUADRON, NOON);
        new Handover(file).declineReturn("属职责", DESK, NOON);
        new Handover(file).requestArbitration("仍不属", SQUADRON, NOON);
        // When
        Stream<Notice> told = told(new Handover(file).arbitrate(CaseFixtures.SQUADRON_UNIT, "裁定", DESK, LATER));
        // Then
        assertThat(ToldTown.told(told)).containsExactly("URBAN-WLC task.assigned.v1");
    }

    @Test
    void what_ends_a_case_otherwise_ends_the_tasks_of_all() {
        // Given
        file = CaseFixtures.accepted();
        new CoHandling(file).add(POLICE_UNIT, "需要警力", DESK, NOON);
        // When
        Stream<Notice> told = told(new Merging(file).merge("WLC-20231201-0009", DESK, LATER));
        // Then
        assertThat(ToldTown.told(told))
                .containsExactlyInAnyOrder("URBAN-WLC task.withdrawn.v1", "POLICE-WLC task.withdrawn.v1");
        assertThat(ToldTown.told(told(new Merging(file).unmerge(DESK, LATER.plusSeconds(1)))))
                .containsExactly("URBAN-WLC task.assigned.v1");
    }

    @Test
    void a_rejected_report_a_verified_one_and_the_closing_reach_whoever_led() {
        // Given
        file = CaseFixtures.handled();
        // When
        List<String> rejected = ToldTown.told(told(file.rejectHandling(SECRETARY, LATER)));
        file.reportHandled(REPORT, SQUADRON, LATER);
        List<String> verified = ToldTown.told(told(file.verify(SECRETARY, LATER)));
        List<String> asked = ToldTown.told(told(file.followUp(CaseFixtures.CONTENT, DESK, LATER)));
        List<String> closed = ToldTown.told(told(file.close(Outcome.RESOLVED, DESK, LATER)));
        // Then
        assertThat(rejected).containsExactly("URBAN-WLC task.handling-rejected.v1");
        assertThat(verified).containsExactly("URBAN-WLC task.changed.v1");
        assertThat(asked).isEmpty();
        assertThat(closed).containsExactly("URBAN-WLC task.closed.v1");
    }

    @Test
    void a_reopened_case_is_led_by_its_unit_again_under_the_next_round() {
        // Given
        file = CaseFixtures.followedUp(CaseFixtures.DISSATISFIED);
        // When
        Notice notice = one(told(new Reopening(file).afterFollowUp(DESK, LATER)));
        // Then
        assertThat(notice.content().type()).isEqualTo("task.reopened.v1");
        assertThat(sheet(notice).round()).isEqualTo(2);
    }

    private Stream<Notice> dispatched() {
        return told(new CaseEvent.Dispatched(
                file.next(NOON), file.reference(Actor.SYSTEM), file.owner(), "a-rule", "因为", 1, List.of()));
    }

    private Stream<Notice> told(CaseEvent event) {
        ToldTown town = new ToldTown().with(file);
        return new CaseNotices(town, town.sheets()).noticesOf(event).toList().stream();
    }

    private static Notice one(Stream<Notice> told) {
        List<Notice> all = told.toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static TaskSheet sheet(Notice notice) {
        return ((TaskNotice.OfCase) notice.content()).task();
    }
}
