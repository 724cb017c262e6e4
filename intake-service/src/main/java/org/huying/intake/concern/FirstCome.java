package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.huying.chassis.idempotency.Claim;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.idempotency.Verdict;

/**
 * Who of those that share a transaction is the first with an idempotency key or a hotline order. Orders are claimed
 * before keys: a request that is refused for its order must not leave a key behind that promises its number.
 */
@ApplicationScoped
class FirstCome {
    private final HotlineOrders orders;
    private final IdempotencyKeys keys;

    FirstCome(HotlineOrders orders, IdempotencyKeys keys) {
        this.orders = orders;
        this.keys = keys;
    }

    List<Settlement> settle(List<Acceptance> acceptances) {
        Map<String, String> registered = orders.claim(acceptances.stream()
                .map(Acceptance::concern)
                .filter(concern -> concern.origin().orderNumber() != null)
                .toList());
        Predicate<Acceptance> isNew = it -> registeredAs(it, registered) == null;
        Iterator<Verdict> claimed = claimed(claims(acceptances, isNew));
        Iterator<Optional<Verdict>> before =
                keys.before(claims(acceptances, isNew.negate())).iterator();
        return acceptances.stream()
                .map(it -> isNew.test(it)
                        ? claimed(it, claimed)
                        : again(it, before).orElseGet(() -> new Settlement(null, registeredAs(it, registered))))
                .toList();
    }

    private Iterator<Verdict> claimed(List<Claim> claims) {
        return (claims.isEmpty() ? List.<Verdict>of() : keys.claim(claims)).iterator();
    }

    /**
     * Whoever uses a key a second time with a new order is refused here, which undoes the claim of that order; the
     * others of the transaction are tried one by one then.
     */
    private static Settlement claimed(Acceptance acceptance, Iterator<Verdict> claimed) {
        Verdict verdict = acceptance.claim() == null ? Verdict.FIRST : claimed.next();
        if (!verdict.isFirst() && acceptance.concern().origin().orderNumber() != null) verdict.earlierAnswer();
        return new Settlement(verdict, null);
    }

    /** The same request once more gets its answer of before, also where its order is registered by now. */
    private static Optional<Settlement> again(Acceptance acceptance, Iterator<Optional<Verdict>> before) {
        if (acceptance.claim() == null) return Optional.empty();
        return before.next().map(verdict -> new Settlement(verdict, null));
    }

    private static List<Claim> claims(List<Acceptance> acceptances, Predicate<Acceptance> which) {
        return acceptances.stream()
                .filter(which)
                .filter(it -> it.claim() != null)
                .map(Acceptance::claim)
                .toList();
    }

    /** Null where the acceptance brings no order, or one that is its own. */
    private static String registeredAs(Acceptance acceptance, Map<String, String> registered) {
        String number = registered.get(acceptance.concern().origin().orderNumber());
        return acceptance.concern().number().equals(number) ? null : number;
    }
}
