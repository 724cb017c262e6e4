package org.huying.intake.concern;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.scope.AccessScope;

/**
 * Proposes what may be one: the same topic at the same place within 30 days (domain.md §8 A8). A person decides. Two
 * places are the same when no part that both name differs, and at least one finer than the community is named by both;
 * of a concern of which only the community is known, every place in it may be the one.
 */
@ApplicationScoped
public class SimilarConcerns {
    static final Duration APART = Duration.ofDays(30);

    private final Mergers mergers;
    private final Concerns concerns;

    SimilarConcerns(Mergers mergers, Concerns concerns) {
        this.mergers = mergers;
        this.concerns = concerns;
    }

    /** A concern that may be the same, and why it may. */
    public record Similar(Concern concern, List<Likeness> reasons) {}

    /** Newest first. */
    @Transactional
    public Page<Similar> to(String number, AccessScope caller, PageRequest request) {
        Concern concern = mergers.one(number, caller);
        List<Concern> found = like(concern, request);
        return Page.of(found, request.limit(), it -> Cursor.of(it.id()))
                .map(it -> new Similar(it, Likeness.between(concern, it)));
    }

    private List<Concern> like(Concern concern, PageRequest request) {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "before",
                request.after().map(Concerns::id).orElse(Concerns.NEWEST),
                "self",
                concern.id(),
                "community",
                concern.address().communityCode(),
                "topic",
                concern.classification().topic(),
                "from",
                concern.registeredAt().minus(APART),
                "to",
                concern.registeredAt().plus(APART)));
        StringBuilder like = new StringBuilder("id < :before and id <> :self and classification.topic = :topic"
                + " and address.communityCode = :community and registeredAt between :from and :to");
        Map<String, String> named = named(concern.address());
        List<String> common = new ArrayList<>();
        named.forEach((part, value) -> {
            like.append(" and (address.%1$s is null or address.%1$s = :%1$s)".formatted(part));
            common.add("address.%1$s = :%1$s".formatted(part));
            parameters.put(part, value);
        });
        if (!common.isEmpty())
            like.append(" and (").append(String.join(" or ", common)).append(")");
        return concerns.find(like.toString(), Sort.descending("id"), parameters)
                .page(0, request.limit() + 1)
                .list();
    }

    /** The parts of a place, finer than its community, that the reporter named. */
    private static Map<String, String> named(Address at) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("gridCode", at.gridCode());
        parts.put("estate", at.estate());
        parts.put("zone", at.zone());
        parts.put("building", at.building());
        parts.put("spot", at.spot());
        parts.values().removeIf(named -> named == null);
        return parts;
    }
}
