package org.huying.intake.supplement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.ReadConcern;
import org.huying.intake.concern.ReadConcern.Disclosed;

/** What was said of a concern later, as far as the caller may read its text. */
@ApplicationScoped
public class ReadSupplements {
    private final ReadConcern concerns;
    private final Supplements supplements;

    ReadSupplements(ReadConcern concerns, Supplements supplements) {
        this.concerns = concerns;
        this.supplements = supplements;
    }

    /**
     * A supplement and how much of it the caller may read.
     *
     * @param concernNumber of the concern it was added to
     * @param text          null where nothing of it is disclosed
     */
    public record Read(String concernNumber, Supplement supplement, String text) {}

    /** Also of those that were merged into it: whoever has the case has to know of them. */
    @Transactional
    public List<Read> of(String number, AccessScope caller) {
        Map<UUID, Disclosed> readable = concerns.readTogether(number, caller).stream()
                .collect(Collectors.toMap(disclosed -> disclosed.concern().id(), disclosed -> disclosed));
        return supplements.of(readable.keySet()).stream()
                .map(supplement -> read(supplement, readable.get(supplement.concernId())))
                .toList();
    }

    private static Read read(Supplement supplement, Disclosed of) {
        return new Read(of.concern().number(), supplement, of.words(supplement.text()));
    }
}
