package org.huying.dispatch.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.matter.MatterKind;
import org.huying.dispatch.matter.Matters;

/** Canvasses and what was answered, to all who may see the case: single answers are shown to nobody. */
@ApplicationScoped
public class ReadCanvasses {
    private final Canvasses canvasses;
    private final HouseholdAnswers answers;
    private final Matters matters;

    ReadCanvasses(Canvasses canvasses, HouseholdAnswers answers, Matters matters) {
        this.canvasses = canvasses;
        this.answers = answers;
        this.matters = matters;
    }

    @Transactional
    public CountedCanvass one(String number, AccessScope caller) {
        Canvass canvass = canvasses.numbered(number);
        matters.visible(canvass.about().kind(), canvass.about().number(), caller);
        return new CountedCanvass(canvass, answers.counted(canvass));
    }

    /** The first first. */
    @Transactional
    public List<CountedCanvass> of(String caseNumber, AccessScope caller) {
        var about = matters.visible(MatterKind.CASE, caseNumber, caller);
        return canvasses.of(about.id()).stream()
                .map(canvass -> new CountedCanvass(canvass, answers.counted(canvass)))
                .toList();
    }
}
