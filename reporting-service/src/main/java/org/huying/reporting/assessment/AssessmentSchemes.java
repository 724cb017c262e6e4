package org.huying.reporting.assessment;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.huying.chassis.problem.Invalid;
import org.huying.reporting.summary.Window;
import org.jboss.logging.Logger;

/** Which assessment scheme is in force. A version is never changed: another one begins, on a day to come. */
@ApplicationScoped
public class AssessmentSchemes {
    private static final Logger LOG = Logger.getLogger(AssessmentSchemes.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final NavigableMap<LocalDate, AssessmentScheme> byDay = new TreeMap<>();

    @Inject
    AssessmentSchemes(SchemeSettings settings) {
        this(settings.schemes().stream().map(AssessmentSchemes::scheme).toList());
    }

    AssessmentSchemes(List<AssessmentScheme> schemes) {
        if (schemes.isEmpty()) throw new IllegalArgumentException("without an assessment scheme nothing is assessed");
        for (AssessmentScheme scheme : schemes)
            if (byDay.put(scheme.validFrom(), scheme) != null)
                throw new IllegalArgumentException("two assessment schemes from " + scheme.validFrom());
        long different = schemes.stream().map(AssessmentScheme::name).distinct().count();
        if (different != schemes.size())
            throw new IllegalArgumentException("a version of an assessment scheme given twice");
    }

    /** One that cannot be read stops the start. */
    void start(@Observes StartupEvent event) {
        LOG.infof(
                "assessment schemes: %s",
                byDay.values().stream().map(AssessmentScheme::name).toList());
    }

    /** The one in force at the last instant of the window that is known: figures are never mixed of two. */
    AssessmentScheme of(Window window) {
        var last =
                window.to().isAfter(window.asOf()) ? window.asOf() : window.to().minusNanos(1_000);
        var found = byDay.floorEntry(last.atZone(ZONE).toLocalDate());
        if (found != null) return found.getValue();
        throw new Invalid(
                "/to",
                "当时没有考核方案，最早的自 %1$s 起 · no assessment scheme was in force then, the first is from %1$s"
                        .formatted(byDay.firstKey()));
    }

    private static AssessmentScheme scheme(SchemeSettings.Scheme written) {
        return new AssessmentScheme(
                written.id(),
                written.version(),
                written.validFrom(),
                new Scores(written.resolution().yes(), written.resolution().no()),
                new Scores(written.satisfaction().yes(), written.satisfaction().no()),
                new Weights(
                        written.weights().response(),
                        written.weights().resolution(),
                        written.weights().satisfaction()));
    }
}
