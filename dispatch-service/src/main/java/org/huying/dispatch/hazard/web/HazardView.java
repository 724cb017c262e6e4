package org.huying.dispatch.hazard.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.hazard.Grade;
import org.huying.dispatch.hazard.Hazard;
import org.huying.dispatch.hazard.HazardKind;
import org.huying.dispatch.hazard.HazardMove;
import org.huying.dispatch.hazard.HazardStatus;
import org.huying.dispatch.hazard.Inspection;
import org.huying.dispatch.hazard.Measures;
import org.huying.dispatch.hazard.PastRound;
import org.huying.dispatch.hazard.Progress;
import org.huying.dispatch.hazard.listing.Listing;
import org.huying.dispatch.hazard.listing.ListingMove;
import org.huying.dispatch.hazard.photo.PhotoLabel;
import org.huying.dispatch.hazard.place.HazardPlace;
import org.huying.dispatch.hazard.place.Point;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "隐患点 · A hazard point. In its texts, numbers that identify a person are masked")
record HazardView(
        @Schema(examples = "YH-520102033904-0001") String number,
        UUID hazardId,
        String caseNumber,
        String communityCode,
        String gridCode,
        HazardPlace place,
        Point point,
        HazardKind kind,
        Grade grade,
        String description,
        HazardStatus status,
        @Schema(description = "Which moves this status has") List<HazardMove> allowedMoves,

        @Schema(description = "轮次 · 1, and one more after each relapse")
        int round,

        @Schema(description = "UTC") Instant foundAt,

        @Schema(description = "整改责任单位 · The unit that rectifies")
        AddressedUnit responsible,

        @Schema(description = "勘查单位 · The unit that surveys")
        AddressedUnit surveyUnit,

        @Schema(description = "措施、资金、时限、预案") Measures measures,

        @Schema(description = "How far this round has come. UTC")
        Progress progress,

        @Schema(description = "Why it was last regraded, rejected, withdrawn, or relapsed")
        String reason,

        @Schema(description = "逾期 · Not rectified by its due date, by the clock")
        boolean overdue,

        @Schema(description = "挂牌督办 · What the organ demands; absent where it is not listed")
        Listing listing,

        @Schema(description = "Which moves the listing has") List<ListingMove> allowedListingMoves,

        @Schema(description = "Earlier rounds, the first first")
        List<PastRound> pastRounds) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "隐患点及现场核查、照片 · A hazard point with its inspections and photos")
    record Whole(
            @JsonUnwrapped HazardView hazard,

            @Schema(description = "现场核查 · The earliest first")
            List<InspectionView> inspections,

            @Schema(description = "照片 · The earliest first") List<PhotoLabel> photos) {}

    @Schema(description = "现场核查 · An inspection on site; nobody is named")
    record InspectionView(
            UUID id,
            @Schema(description = "UTC") Instant at,
            List<Inspection.Party> parties,
            boolean surveyNeeded,
            String finding) {
        static InspectionView of(Inspection inspection) {
            return new InspectionView(
                    inspection.id(),
                    inspection.at(),
                    inspection.parties(),
                    inspection.surveyNeeded(),
                    masked(inspection.finding()));
        }
    }

    static HazardView of(Hazard hazard, Instant now) {
        return new HazardView(
                hazard.number(),
                hazard.id(),
                hazard.about().caseNumber(),
                hazard.about().communityCode(),
                hazard.about().gridCode(),
                hazard.place(),
                hazard.point(),
                hazard.kind(),
                hazard.grade(),
                masked(hazard.description()),
                hazard.status(),
                HazardMove.allowedFrom(hazard.status()),
                hazard.round(),
                hazard.foundAt(),
                hazard.responsible(),
                hazard.surveyUnit(),
                masked(hazard.measures()),
                masked(hazard.progress()),
                masked(hazard.reason()),
                hazard.isOverdue(now),
                masked(hazard.listing()),
                ListingMove.allowedFrom(hazard.listingStatus()),
                hazard.pastRounds());
    }

    private static Measures masked(Measures of) {
        if (of == null) return null;
        return new Measures(masked(of.measures()), masked(of.funds()), of.dueAt(), masked(of.interimControl()));
    }

    private static Progress masked(Progress of) {
        return new Progress(
                of.beganAt(),
                masked(of.surveyFinding()),
                of.surveyedAt(),
                of.startedAt(),
                of.rectifiedAt(),
                of.rectifiedBy(),
                of.verifiedAt(),
                of.struckOffAt());
    }

    private static Listing masked(Listing of) {
        if (of == null) return null;
        return new Listing(of.organ(), masked(of.reason()), masked(of.requirements()), of.dueAt());
    }

    private static String masked(String text) {
        return text == null ? null : Screening.mask(text);
    }
}
