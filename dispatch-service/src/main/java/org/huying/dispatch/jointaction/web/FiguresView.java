package org.huying.dispatch.jointaction.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.jointaction.Figures;
import org.huying.dispatch.jointaction.Figures.ShiftCount;
import org.huying.dispatch.jointaction.JointAction;
import org.huying.dispatch.jointaction.JointActionStatus;
import org.huying.dispatch.jointaction.Review;
import org.huying.dispatch.jointaction.Tally;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "行动数据 · What became of the plan, as far as is known now; what is recorded late is counted then")
record FiguresView(
        @Schema(examples = "JA-20231207-0001") String number,
        JointActionStatus status,
        @Schema(description = "UTC") Instant asOf,
        @Schema(description = "效果评估 · Once it is reviewed") Review review,
        @Schema(examples = "4") int shiftsPlanned,

        @Schema(description = "Of those that have begun, the ones somebody came to", examples = "4")
        long shiftsHeld,

        @Schema(description = "到岗率 · Required units that came / required, over the shifts that have begun")
        RequiredView requiredPresent,

        List<ShiftFiguresView> shifts,

        @Schema(description = "By kind, never added up") Tally interventions,
        @Schema(description = "Of those, in no shift") Tally betweenShifts) {

    @Schema(description = "比率 · Numerator and denominator; percent is null where nothing was required")
    record RequiredView(
            int numerator,
            int denominator,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(description = "One decimal, half up", examples = "91.7", nullable = true)
            BigDecimal percent) {
        static RequiredView of(int present, int required) {
            BigDecimal percent = required == 0
                    ? null
                    : BigDecimal.valueOf(present * 100L).divide(BigDecimal.valueOf(required), 1, RoundingMode.HALF_UP);
            return new RequiredView(present, required, percent);
        }
    }

    @Schema(description = "班次到岗 · Planned and present in one shift that has begun")
    record ShiftFiguresView(
            UUID shiftId,
            LocalDate night,
            boolean held,
            List<UnitKind> required,
            List<UnitKind> present,
            List<UnitKind> missing,
            int staff,
            Tally interventions) {
        static ShiftFiguresView of(ShiftCount count) {
            var attendance = count.attendance();
            return new ShiftFiguresView(
                    attendance.shift().id(),
                    attendance.night(),
                    attendance.isHeld(),
                    attendance.shift().requiredKinds(),
                    attendance.present(),
                    attendance.missing(),
                    attendance.staff(),
                    count.interventions());
        }
    }

    static FiguresView of(JointAction action, Figures figures) {
        return new FiguresView(
                action.number(),
                action.status(),
                figures.asOf(),
                JointActionView.masked(action.review()),
                figures.planned(),
                figures.held(),
                RequiredView.of(figures.present(), figures.required()),
                figures.shifts().stream().map(ShiftFiguresView::of).toList(),
                figures.interventions(),
                figures.betweenShifts());
    }
}
