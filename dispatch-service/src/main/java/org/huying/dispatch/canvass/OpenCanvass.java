package org.huying.dispatch.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CaseTurn;
import org.huying.dispatch.act.CreatedOnce;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.MatterKind;
import org.huying.dispatch.matter.Matters;
import org.huying.dispatch.matter.Recorder;

/** Households are to be asked about a case (摸排, 入户征询). */
@ApplicationScoped
public class OpenCanvass {
    private final Matters matters;
    private final CaseTurn turn;
    private final CreatedOnce once;
    private final CanvassBook book;

    OpenCanvass(Matters matters, CaseTurn turn, CreatedOnce once, CanvassBook book) {
        this.matters = matters;
        this.turn = turn;
        this.once = once;
        this.book = book;
    }

    @Transactional
    public CountedCanvass handle(String caseNumber, CanvassPlan plan, AccessScope caller, RepeatableRequest request) {
        Matter about = matters.recordable(MatterKind.CASE, caseNumber, caller);
        turn.take(about.id());
        String number = about.number() + "-C" + book.nextSerial(about.id());
        Optional<String> before = once.before(request, caller, number);
        if (before.isPresent()) return book.enteredBefore(before.get());
        return book.enter(new Canvass(number, about, Recorder.of(caller)), plan);
    }
}
