package org.huying.dispatch.jointaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.jointaction.JointActionFixtures.BEFORE;

import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.act.ActFixtures;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseFixtures;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.told.ToldTown;
import org.huying.dispatch.told.TownUnit;
import org.huying.dispatch.told.jointaction.JointActionNotice;
import org.huying.dispatch.told.jointaction.JointActionNotices;
import org.huying.dispatch.told.jointaction.JointActionSheet;
import org.junit.jupiter.api.Test;

/** What each unit is told of a joint action of several. */
class JointActionNoticesTest {
    private final JointAction action = new JointAction("JA-20231208-0001");

    @Test
    void each_partner_learns_its_own_shifts_and_who_stands_in_them() {
        // When
        List<Notice> told = told(action.plan(JointActionFixtures.plan(), ActFixtures.SECRETARY, BEFORE))
                .toList();
        // Then
        assertThat(ToldTown.told(told.stream()))
                .containsExactly(
                        "PROPERTY-1 joint-action.planned.v1",
                        "URBAN-WLC joint-action.planned.v1",
                        "POLICE-WLC joint-action.planned.v1");
        JointActionSheet property = sheet(told.get(0));
        assertThat(property.shifts()).hasSize(4);
        assertThat(property.shifts().get(0).units()).extracting(TownUnit::code).contains("PROPERTY-1", "URBAN-WLC");
        assertThat(property.cases()).isEmpty();
        assertThat(sheet(told.get(1)).cases()).containsExactly("WLC-20231113-0001");
        assertThat(sheet(told.get(2)).shifts()).isEmpty();
    }

    @Test
    void a_unit_that_the_new_plan_leaves_out_hears_so_and_no_more() {
        // Given
        action.plan(JointActionFixtures.plan(), ActFixtures.SECRETARY, BEFORE);
        Plan without = new Plan(
                JointActionFixtures.plan().purpose(),
                JointActionFixtures.plan().cases(),
                JointActionFixtures.plan().participants().subList(0, 3),
                JointActionFixtures.plan().nights(),
                JointActionFixtures.shifts());
        // When
        List<Notice> told =
                told(action.replan(without, ActFixtures.SECRETARY, BEFORE)).toList();
        // Then
        assertThat(ToldTown.told(told.stream()))
                .containsExactly(
                        "POLICE-WLC joint-action.withdrawn.v1",
                        "PROPERTY-1 joint-action.replanned.v1",
                        "URBAN-WLC joint-action.replanned.v1");
        assertThat(told.get(0).content()).isEqualTo(new JointActionNotice.Withdrawn("JA-20231208-0001"));
    }

    private Stream<Notice> told(JointActionEvent event) {
        ToldTown town = new ToldTown()
                .with(CaseFile.class, ActFixtures.aCase().caseId(), CaseFixtures.dispatched())
                .with(JointAction.class, action.id(), action);
        return new JointActionNotices(town).noticesOf(event);
    }

    private static JointActionSheet sheet(Notice notice) {
        return ((JointActionNotice.Planned) notice.content()).jointAction();
    }
}
