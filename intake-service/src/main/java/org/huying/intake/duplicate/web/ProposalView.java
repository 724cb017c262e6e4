package org.huying.intake.duplicate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.concern.Channel;
import org.huying.intake.concern.ConcernStatus;
import org.huying.intake.duplicate.Candidate;
import org.huying.intake.duplicate.ProposalMove;
import org.huying.intake.duplicate.ProposalStatus;
import org.huying.intake.duplicate.ReadProposals.Proposed;
import org.huying.intake.duplicate.Settlement;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "合并建议 · Two concerns that may be one")
record ProposalView(
        UUID id,
        ProposalStatus status,

        @Schema(description = "The one that was registered first")
        ProposedConcernView earlier,

        ProposedConcernView later,

        @Schema(description = "相似度 · How alike, 0 to 100", examples = "87")
        int score,

        @Schema(description = "依据 · Why they may be one") List<ReasonView> reasons,
        @Schema(description = "UTC") Instant proposedAt,
        SettlementView settled,

        @Schema(description = "What may be decided now") List<ProposalMove> allowedMoves) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "One of the two, as it stands now")
    record ProposedConcernView(
            @Schema(examples = "WLC-20231130-0007") String number,
            Channel channel,

            @Schema(examples = "city-order.itinerant-vendors")
            String topic,

            @Schema(description = "UTC") Instant registeredAt,
            ConcernStatus status,

            @Schema(description = "并入的诉求 · Number of the concern it was merged into", examples = "WLC-20231129-0002")
            String mergedInto) {
        static ProposedConcernView of(Candidate concern) {
            return new ProposedConcernView(
                    concern.number(),
                    concern.channel(),
                    concern.topic(),
                    concern.registeredAt(),
                    concern.status(),
                    concern.mergedInto());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "How it came to be open no more")
    record SettlementView(
            @Schema(description = "UTC") Instant at,

            @Schema(description = "Subject of whoever decided; system where nobody did")
            String by,

            @Schema(description = "理由 · Of a dismissal, in their own words", examples = "不是同一批摊贩。")
            String reason,

            @Schema(description = "Why one of the two goes on no more by itself")
            Settlement.Cause cause) {
        static SettlementView of(Settlement settlement) {
            return new SettlementView(settlement.at(), settlement.by(), settlement.reason(), settlement.cause());
        }
    }

    static ProposalView of(Proposed proposed) {
        var proposal = proposed.proposal();
        Optional<Settlement> settlement = proposal.settlement();
        return new ProposalView(
                proposal.id(),
                proposal.status(),
                ProposedConcernView.of(proposed.earlier()),
                ProposedConcernView.of(proposed.later()),
                proposal.score(),
                ReasonView.of(proposal.reasons()),
                proposal.proposedAt(),
                settlement.map(SettlementView::of).orElse(null),
                ProposalMove.decisionsFrom(proposal.status()));
    }
}
