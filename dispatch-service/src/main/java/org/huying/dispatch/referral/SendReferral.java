package org.huying.dispatch.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
import org.huying.dispatch.directory.UnitKind;

/** A community or the desk refers the matter of a case to a unit (移交). */
@ApplicationScoped
public class SendReferral {
    private static final char KIND = 'R';
    /** Those within the subdistrict have the case reassigned, delegated or whistled for. */
    private static final Set<UnitKind> INSIDE =
            EnumSet.of(UnitKind.COMMUNITY, UnitKind.SUBDISTRICT_DESK, UnitKind.GRID_PARTY_GROUP);

    private final ReadCases cases;
    private final AddressedUnits units;
    private final CaseTurn turn;
    private final CreatedOnce once;
    private final ReferralBook book;

    SendReferral(ReadCases cases, AddressedUnits units, CaseTurn turn, CreatedOnce once, ReferralBook book) {
        this.cases = cases;
        this.units = units;
        this.turn = turn;
        this.once = once;
        this.book = book;
    }

    @Transactional
    public Referral handle(
            String caseNumber, String unitCode, ReferralTerms terms, AccessScope caller, RepeatableRequest request) {
        CaseFile file = cases.one(caseNumber, caller);
        turn.take(file.id());
        String number = CaseInQuestion.of(file).number(KIND, book.nextSerial(file.id()));
        Optional<String> before = once.before(request, caller, number);
        if (before.isPresent()) return book.enteredBefore(before.get(), caller);
        CaseInQuestion about = CaseInQuestion.stillOpen(file);
        AddressedUnit unit = partner(unitCode);
        book.mustNotBeBefore(unit, file.id());
        return book.enter(new Referral(number, about, ReferredMatter.of(file), unit), terms, caller);
    }

    private AddressedUnit partner(String code) {
        AddressedUnit unit = units.named(code, "/unit");
        if (INSIDE.contains(unit.kind()))
            throw new Invalid("/unit", "请移交公安或其他联动单位 · refer to the police or another partner unit");
        return unit;
    }
}
