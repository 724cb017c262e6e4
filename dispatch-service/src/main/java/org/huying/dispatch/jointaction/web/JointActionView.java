package org.huying.dispatch.jointaction.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.jointaction.Acknowledgement;
import org.huying.dispatch.jointaction.JointAction;
import org.huying.dispatch.jointaction.JointActionMove;
import org.huying.dispatch.jointaction.JointActionStatus;
import org.huying.dispatch.jointaction.Milestones;
import org.huying.dispatch.jointaction.Part;
import org.huying.dispatch.jointaction.PatternBasis;
import org.huying.dispatch.jointaction.Plan;
import org.huying.dispatch.jointaction.Review;
import org.huying.dispatch.jointaction.shift.Shift;
import org.huying.dispatch.jointaction.web.PlanCheckView.SpanView;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "联合行动 · A joint action. In its texts, numbers that identify a person are masked")
record JointActionView(
        @Schema(examples = "JA-20231207-0001") String number,
        UUID jointActionId,
        JointActionStatus status,
        @Schema(description = "Which moves this status has") List<JointActionMove> allowedMoves,
        String name,
        List<ServedCaseView> cases,
        AddressedUnit lead,
        List<AddressedUnit> coHandlers,

        @Schema(description = "Units that only stand in a shift")
        List<AddressedUnit> onShifts,

        List<String> measures,

        @Schema(description = "规律研判 · The pattern of sightings it is based on, as it was found then")
        PatternBasis pattern,

        String resolutionNumber,
        List<ShiftView> shifts,
        PlanCheckView planCheck,

        @Schema(description = "Flaws that were known when the plan was adopted, and why it was")
        Acknowledgement acknowledged,

        Milestones milestones,
        Review review,
        String cancelReason) {

    @Schema(description = "案卷 · A case it serves, with its place as of planning")
    record ServedCaseView(String caseNumber, String communityCode, String gridCode) {}

    @Schema(description = "班次 · A shift")
    record ShiftView(
            UUID shiftId,

            @Schema(
                    description =
                            "所属夜晚 · The night it belongs to, by the day that began on; 22:00 to 24:00 is of its own day")
            LocalDate night,

            SpanView when,
            List<UnitKind> required,
            List<String> units) {
        static ShiftView of(Shift shift, LocalDate night) {
            return new ShiftView(shift.id(), night, SpanView.of(shift.span()), shift.requiredKinds(), shift.units());
        }
    }

    static JointActionView of(JointAction action) {
        Plan plan = action.plan();
        return new JointActionView(
                action.number(),
                action.id(),
                action.status(),
                JointActionMove.allowedFrom(action.status()),
                masked(plan.purpose().name()),
                plan.cases().stream()
                        .map(it -> new ServedCaseView(it.caseNumber(), it.communityCode(), it.gridCode()))
                        .toList(),
                action.lead(),
                action.unitsOf(Part.CO_HANDLER),
                action.unitsOf(Part.ON_SHIFT),
                plan.purpose().measures().stream().map(JointActionView::masked).toList(),
                plan.purpose().pattern(),
                plan.purpose().resolutionNumber(),
                plan.shifts().stream()
                        .map(it -> ShiftView.of(it, action.nightOf(it)))
                        .toList(),
                PlanCheckView.of(action.check()),
                masked(action.acknowledgement()),
                action.milestones(),
                masked(action.review()),
                masked(action.cancelReason()));
    }

    static Review masked(Review review) {
        return review == null
                ? null
                : new Review(masked(review.effect()), review.baseline(), review.last(), review.keptUp());
    }

    private static Acknowledgement masked(Acknowledgement known) {
        return known == null ? null : new Acknowledgement(known.flaws(), masked(known.reason()));
    }

    private static String masked(String text) {
        return text == null ? null : Screening.mask(text);
    }
}
