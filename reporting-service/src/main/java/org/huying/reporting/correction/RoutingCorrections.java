package org.huying.reporting.correction;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.CaseLife;
import org.huying.reporting.task.Lives;
import org.huying.reporting.task.Question;
import org.huying.reporting.task.Wanted;

/** How often people gave a case to another unit than its rule had said, as far as the caller may see. */
@ApplicationScoped
public class RoutingCorrections {
    private final Lives lives;

    RoutingCorrections(Lives lives) {
        this.lives = lives;
    }

    public CorrectionSummary summary(Question question) {
        CorrectionSummary summary = new CorrectionSummary();
        lives.each(
                question,
                life -> {
                    if (isRoutedIn(life, question.window())
                            && question.isSeen(life.matter(), life.routed().unit())) summary.count(life);
                },
                Wanted.GIVEN);
        return summary;
    }

    private static boolean isRoutedIn(CaseLife life, Window window) {
        return life.routed() != null
                && !life.routed().at().isBefore(window.from())
                && life.routed().at().isBefore(window.to());
    }
}
