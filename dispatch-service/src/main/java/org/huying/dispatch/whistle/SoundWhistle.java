package org.huying.dispatch.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.AddressedUnits;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.act.CaseTurn;
import org.huying.dispatch.act.CreatedOnce;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.ReadCases;

/** A community or the desk calls units to a case (吹哨). */
@ApplicationScoped
public class SoundWhistle {
    private static final char KIND = 'W';

    private final ReadCases cases;
    private final AddressedUnits units;
    private final CaseTurn turn;
    private final CreatedOnce once;
    private final WhistleBook book;

    SoundWhistle(ReadCases cases, AddressedUnits units, CaseTurn turn, CreatedOnce once, WhistleBook book) {
        this.cases = cases;
        this.units = units;
        this.turn = turn;
        this.once = once;
        this.book = book;
    }

    @Transactional
    public Whistle handle(
            String caseNumber, Need need, List<String> unitCodes, AccessScope caller, RepeatableRequest request) {
        CaseFile file = cases.one(caseNumber, caller);
        turn.take(file.id());
        String number = CaseInQuestion.of(file).number(KIND, book.nextSerial(file.id()));
        Optional<String> before = once.before(request, caller, number);
        if (before.isPresent()) return book.enteredBefore(before.get(), caller);
        CaseInQuestion about = CaseInQuestion.stillOpen(file);
        return book.enter(new Whistle(number, about, called(unitCodes, caller)), need, caller);
    }

    /** Each once, and not whoever calls. */
    private List<AddressedUnit> called(List<String> codes, AccessScope caller) {
        List<AddressedUnit> called = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String pointer = "/units/" + i;
            AddressedUnit unit = units.named(codes.get(i), pointer);
            if (called.contains(unit)) throw new Invalid(pointer, "重复点名 · called twice");
            if (unit.code().equals(caller.unit())) throw new Invalid(pointer, "不能点名本单位 · that is your own unit");
            called.add(unit);
        }
        return called;
    }
}
