package org.huying.dispatch.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.act.CaseTurn;
import org.huying.dispatch.act.CreatedOnce;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.ReadCases;

/** Somebody who waits urges the unit that has the case (催办). */
@ApplicationScoped
public class UrgeCase {
    private final ReadCases cases;
    private final CaseTurn turn;
    private final CreatedOnce once;
    private final UrgeBook book;

    UrgeCase(ReadCases cases, CaseTurn turn, CreatedOnce once, UrgeBook book) {
        this.cases = cases;
        this.turn = turn;
        this.once = once;
        this.book = book;
    }

    @Transactional
    public Urge handle(
            String caseNumber,
            boolean onBehalfOfReporter,
            String words,
            AccessScope caller,
            RepeatableRequest request) {
        CaseFile file = cases.one(caseNumber, caller);
        UrgeSide side = UrgeSide.of(caller, onBehalfOfReporter);
        turn.take(file.id());
        CaseInQuestion about = CaseInQuestion.of(file);
        Optional<Urge> last = book.last(file.id());
        long serial = last.map(Urge::serial).orElse(0L) + 1;
        Optional<String> before = once.before(request, caller, Urge.numberOf(about, serial));
        if (before.isPresent()) return book.enteredBefore(before.get());
        mustBeInHand(file);
        Urge urge = new Urge(about, serial, AddressedUnit.of(file.owner()));
        return book.enter(urge, last, side, words, caller);
    }

    /** A unit that asks to return the case has it until the desk takes it back. */
    private static void mustBeInHand(CaseFile file) {
        boolean inHand =
                switch (file.status()) {
                    case DISPATCHED, ACCEPTED, RETURN_REQUESTED, IN_ARBITRATION -> true;
                    case PRE_CHECK,
                            FILED,
                            HANDLED,
                            VERIFIED,
                            FOLLOWED_UP,
                            CLOSED,
                            TRANSFERRED,
                            VOIDED,
                            DECLINED,
                            MERGED -> false;
                };
        if (!inHand) throw new NothingToUrge(file);
    }
}
