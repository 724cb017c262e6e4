package org.huying.dispatch.hazard.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.hazard.Grade;
import org.huying.dispatch.hazard.Inspection;
import org.huying.dispatch.hazard.Measures;
import org.huying.dispatch.hazard.listing.Listing;
import org.huying.dispatch.supervision.Organ;

/** What the moves of a hazard point carry. */
final class MoveRequests {
    private static final String FEW = "1 到 500 人 · 1 to 500";

    private MoveRequests() {}

    @Schema(description = "现场核查 · At least two of staff, counted by unit; nobody is named")
    record InspectionRequest(
            @NotNull(message = HazardRequests.MISSING) @Schema(description = "When it was; UTC, not in the future")
            Instant at,

            @NotNull(message = HazardRequests.MISSING) @Size(min = 1, max = 20, message = "1 到 20 个单位 · 1 to 20 units")
            List<@NotNull(message = HazardRequests.MISSING) @Valid PartyRequest> parties,

            @NotNull(message = HazardRequests.MISSING)
            @Schema(description = "需要勘查 · A partner unit has to survey it before rectification")
            Boolean surveyNeeded,

            @NotBlank(message = HazardRequests.MISSING)
            @Size(max = HazardRequests.LONGEST, message = HazardRequests.LONG)
            @CleanText
            @Schema(examples = "裂缝已拉警戒线。")
            String finding) {
        Inspection asInspection(UUID id) {
            List<Inspection.Party> came = parties.stream()
                    .map(party -> new Inspection.Party(party.unit(), party.staff()))
                    .toList();
            Inspection told = new Inspection(id, at, came, surveyNeeded, finding);
            if (told.staff() < 2) throw new Invalid("/parties", "现场核查至少 2 人 · an inspection takes at least two");
            return told;
        }
    }

    @Schema(description = "到场单位和人数 · A unit and how many of it came")
    record PartyRequest(
            @NotBlank(message = HazardRequests.MISSING)
            @Size(max = 60, message = HazardRequests.SHORT)
            @CleanText
            @Schema(examples = "COMMUNITY-520102033904")
            String unit,

            @NotNull(message = HazardRequests.MISSING) @Min(value = 1, message = FEW) @Max(value = 500, message = FEW)
            Integer staff) {}

    @Schema(description = "请求勘查 · Which partner unit surveys")
    record SurveyOrderRequest(
            @NotBlank(message = HazardRequests.MISSING) @CleanText @Schema(examples = "PROPERTY-1")
            String unit) {}

    @Schema(description = "勘查结论 · What the surveying unit found")
    record SurveyRequest(
            @NotBlank(message = HazardRequests.MISSING)
            @Size(max = HazardRequests.LONGEST, message = HazardRequests.LONG)
            @CleanText
            @Schema(examples = "基层开裂，需拆除重砌。")
            String finding) {}

    @Schema(description = "调整等级 · The new grade, and why")
    record RegradingRequest(
            @NotNull(message = HazardRequests.MISSING) Grade grade,

            @NotBlank(message = HazardRequests.MISSING)
            @Size(max = HazardRequests.LONGEST, message = HazardRequests.LONG)
            @CleanText
            String reason) {}

    @Schema(description = "理由 · Why")
    record ReasonRequest(
            @NotBlank(message = HazardRequests.MISSING)
            @Size(max = HazardRequests.LONGEST, message = HazardRequests.LONG)
            @CleanText
            String reason) {}

    @Schema(
            description =
                    "五落实 · Responsibility, measures, funds, due date, interim control. As a whole: what is left out is not secured")
    record SecuringRequest(
            @Size(max = 60, message = HazardRequests.SHORT)
            @CleanText
            @Schema(description = "责任 · A unit of the directory", examples = "PROPERTY-1")
            String responsibleUnit,

            @Size(max = HazardRequests.LONGEST, message = HazardRequests.LONG)
            @CleanText
            @Schema(description = "措施", examples = "拆除开裂部分并重砌")
            String measures,

            @Size(max = HazardRequests.LONGEST, message = HazardRequests.LONG)
            @CleanText
            @Schema(description = "资金", examples = "住宅专项维修资金")
            String funds,

            @Schema(description = "时限 · By when; at that instant is in time. UTC")
            Instant dueAt,

            @Size(max = HazardRequests.LONGEST, message = HazardRequests.LONG)
            @CleanText
            @Schema(description = "预案 · What keeps people safe until then", examples = "围挡、警示牌")
            String interimControl) {
        Measures asMeasures() {
            return new Measures(said(measures), said(funds), dueAt, said(interimControl));
        }

        /** Blank words secure nothing. */
        private static String said(String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    @Schema(description = "挂牌督办 · What the organ demands, and why")
    record ListingRequest(
            @NotNull(message = HazardRequests.MISSING) @Schema(description = "An organ of the subdistrict")
            Organ organ,

            @NotBlank(message = HazardRequests.MISSING)
            @Size(max = HazardRequests.LONGEST, message = HazardRequests.LONG)
            @CleanText
            @Schema(examples = "重大隐患，人流密集")
            String reason,

            @NotBlank(message = HazardRequests.MISSING)
            @Size(max = HazardRequests.LONGEST, message = HazardRequests.LONG)
            @CleanText
            @Schema(examples = "每日巡查，限期修复")
            String requirements,

            @NotNull(message = HazardRequests.MISSING) @Schema(description = "UTC")
            Instant dueAt) {
        Listing asListing() {
            return new Listing(organ, reason, requirements, dueAt);
        }
    }
}
