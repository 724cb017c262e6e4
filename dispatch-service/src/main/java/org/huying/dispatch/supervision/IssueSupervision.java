package org.huying.dispatch.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

/** An organ supervises a case (督办, 挂牌督办). */
@ApplicationScoped
public class IssueSupervision {
    private static final char KIND = 'S';

    private final ReadCases cases;
    private final AddressedUnits units;
    private final CaseTurn turn;
    private final CreatedOnce once;
    private final SupervisionRegister register;

    IssueSupervision(
            ReadCases cases, AddressedUnits units, CaseTurn turn, CreatedOnce once, SupervisionRegister register) {
        this.cases = cases;
        this.units = units;
        this.turn = turn;
        this.once = once;
        this.register = register;
    }

    /** @param unitCode the unit to be supervised; empty for the one that has the case */
    @Transactional
    public Supervision handle(
            String caseNumber,
            Directive directive,
            Optional<String> unitCode,
            AccessScope caller,
            RepeatableRequest request) {
        CaseFile file = cases.one(caseNumber, caller);
        turn.take(file.id());
        String number = CaseInQuestion.of(file).number(KIND, register.nextSerial(file.id()));
        Optional<String> before = once.before(request, caller, number);
        if (before.isPresent()) return register.issuedBefore(before.get(), caller);
        CaseInQuestion about = CaseInQuestion.stillOpen(file);
        AddressedUnit unit =
                unitCode.map(code -> units.named(code, "/unitCode")).orElseGet(() -> handling(file));
        return register.issue(new Supervision(number, about, unit), directive, caller);
    }

    private static AddressedUnit handling(CaseFile file) {
        if (file.owner() == null) throw new Invalid("/unitCode", "案卷尚未派遣，请指明单位 · nobody has the case yet; name a unit");
        return AddressedUnit.of(file.owner());
    }
}
