package org.huying.intake.duplicate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.intake.concern.MergerScope;

/** The proposals, by the questions of those who decide. */
@ApplicationScoped
class MergeProposals implements PanacheRepositoryBase<MergeProposal, UUID> {
    private static final String OF = "earlierId = ?1 or laterId = ?1";

    MergeProposal decidedBy(AccessScope caller, UUID id) {
        MergeProposal found = findByIdOptional(id).orElseThrow(() -> new NotFound("merge proposal", id.toString()));
        if (!MergerScope.decides(caller, found.communityCode()))
            throw new HiddenFromCaller("merge proposal", id.toString());
        return found;
    }

    /** The open ones the caller may decide, those of the highest score first. */
    List<MergeProposal> open(AccessScope caller, Rank after, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("score", after.score(), "id", after.id()));
        String open = "status = OPEN and (score < :score or score = :score and id < :id)";
        if (!caller.seesAll()) {
            open += " and communityCode in :communities";
            parameters.put("communities", caller.has(Role.COMMUNITY_SECRETARY) ? caller.communities() : Set.of());
        }
        return find(open, Sort.descending("score", "id"), parameters)
                .page(0, limit)
                .list();
    }

    /** All of one concern, held to the end of the transaction; whoever holds several waits for the oldest. */
    List<MergeProposal> held(UUID concern) {
        return find("(" + OF + ") order by id", concern)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those that somebody found to be another matter than this one. */
    Set<UUID> keptApartFrom(UUID concern) {
        return find("status = DISMISSED and (" + OF + ")", concern).stream()
                .map(proposal -> proposal.other(concern))
                .collect(Collectors.toSet());
    }

    /** Which pairs among these concerns were proposed before, whatever became of it. */
    Set<Pair> pairsAmong(Collection<UUID> concerns) {
        return find("earlierId in ?1 and laterId in ?1", concerns).stream()
                .map(MergeProposal::pair)
                .collect(Collectors.toSet());
    }
}
