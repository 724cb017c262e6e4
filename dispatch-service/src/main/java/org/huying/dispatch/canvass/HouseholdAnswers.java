package org.huying.dispatch.canvass;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What households answered. */
@ApplicationScoped
class HouseholdAnswers implements PanacheRepositoryBase<CanvassAnswer, UUID> {
    CanvassResult counted(Canvass canvass) {
        List<CanvassAnswer> answers = list("canvassId", canvass.id());
        return CanvassResult.of(
                canvass.questionnaire(),
                answers.stream().map(CanvassAnswer::choices).toList());
    }
}
