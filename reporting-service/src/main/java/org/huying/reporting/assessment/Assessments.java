package org.huying.reporting.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.Lives;
import org.huying.reporting.task.Parts;
import org.huying.reporting.task.Question;
import org.huying.reporting.task.RoundLife;
import org.huying.reporting.task.Wanted;

/** The three rates, as far as the caller may see. A round counts with the unit that had the case last in it. */
@ApplicationScoped
public class Assessments {
    private final Lives lives;
    private final AssessmentSchemes schemes;

    Assessments(Lives lives, AssessmentSchemes schemes) {
        this.lives = lives;
        this.schemes = schemes;
    }

    public Assessment of(Question question) {
        Window window = question.window();
        AssessmentScheme scheme = schemes.of(window);
        Parts<AssessmentFigures> parts = new Parts<>(AssessmentFigures::new);
        lives.each(
                question,
                life -> life.rounds().stream()
                        .filter(round -> hasPart(round, window))
                        .filter(round -> question.isSeen(round.matter(), round.unit()))
                        .forEach(round ->
                                parts.count(round.matter(), round.unit(), figures -> figures.count(round, window))),
                Wanted.DUE,
                Wanted.FOLLOWED_UP);
        return new Assessment(window, scheme, parts);
    }

    private static boolean hasPart(RoundLife round, Window window) {
        boolean due = round.contactDue() != null && round.contactDue().isIn(window);
        return due || AssessmentFigures.isFollowedUpIn(round, window);
    }
}
