package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.progress.Progress;
import org.huying.intake.progress.ProgressStep;
import org.huying.intake.reporter.Reporter;
import org.huying.intake.reporter.Reporters;

/** Concerns and their progress, to those entitled. */
@ApplicationScoped
public class ReadConcern {
    private final Concerns concerns;
    private final Progress progress;
    private final Reporters reporters;

    ReadConcern(Concerns concerns, Progress progress, Reporters reporters) {
        this.concerns = concerns;
        this.progress = progress;
        this.reporters = reporters;
    }

    /**
     * A concern and how much of it the caller may read.
     *
     * @param reporter whose name and phone are masked where they wrote them; null when nobody is known
     */
    public record Disclosed(Concern concern, Disclosure disclosure, Reporter reporter) {
        /** The reporter's words as far as they are disclosed, null where they are not. */
        public String description() {
            return words(concern.description());
        }

        /** Something the reporter said, or was said for them, as far as it is disclosed; null where it is not. */
        public String words(String text) {
            return switch (disclosure) {
                case FULL -> text;
                case SCREENED -> ScreenedText.of(text, reporter);
                case PLACE_ONLY -> null;
            };
        }

        /** The address; its free text is the reporter's words too. */
        public Address address() {
            Address whole = concern.address();
            return switch (disclosure) {
                case FULL -> whole;
                case SCREENED -> whole.screened(reporter);
                case PLACE_ONLY -> whole.withoutFreeText().screened(reporter);
            };
        }
    }

    /** A concern's way so far. */
    public record Followed(Concern concern, List<ProgressStep> steps) {}

    @Transactional
    public Disclosed read(String number, AccessScope caller) {
        Concern concern = numbered(number);
        Disclosure disclosure = Disclosure.to(caller, concern, progress.ownerOf(concern.id()))
                .orElseThrow(() -> new HiddenFromCaller("concern", number));
        return disclosed(List.of(concern), it -> disclosure).get(0);
    }

    /** The concern, and those that go on with it as far as the caller may read them. */
    @Transactional
    public List<Disclosed> readTogether(String number, AccessScope caller) {
        Disclosed one = read(number, caller);
        Optional<String> owner = progress.ownerOf(one.concern().id());
        List<Concern> open = concerns.mergedInto(one.concern().id()).stream()
                .filter(concern -> Disclosure.to(caller, concern, owner).isPresent())
                .toList();
        List<Disclosed> others =
                disclosed(open, concern -> Disclosure.to(caller, concern, owner).orElseThrow());
        return Stream.concat(Stream.of(one), others.stream()).toList();
    }

    @Transactional
    public Page<Disclosed> list(AccessScope caller, PageRequest request) {
        Optional<UUID> before = request.after().map(Concerns::id);
        List<Concern> found = concerns.visibleTo(caller, before, request.limit() + 1);
        Page<Concern> page = Page.of(found, request.limit(), concern -> Cursor.of(concern.id()));
        return new Page<>(
                disclosed(
                        page.items(),
                        concern ->
                                Disclosure.to(caller, concern, Optional.empty()).orElseThrow()),
                page.next());
    }

    /** Nobody is looked up whose own words are shown whole: there is nothing to mask. */
    private List<Disclosed> disclosed(List<Concern> read, Function<Concern, Disclosure> disclosure) {
        List<Disclosed> open = read.stream()
                .map(concern -> new Disclosed(concern, disclosure.apply(concern), null))
                .toList();
        Map<UUID, Reporter> known = reporters.of(open.stream()
                .filter(it -> it.disclosure() != Disclosure.FULL)
                .flatMap(it -> it.concern().reporterRef().stream())
                .toList());
        return open.stream()
                .map(it -> new Disclosed(
                        it.concern(),
                        it.disclosure(),
                        it.concern().reporterRef().map(known::get).orElse(null)))
                .toList();
    }

    /** With the tracking code, or as somebody who may read the concern. */
    @Transactional
    public Followed follow(String number, String trackingCode, AccessScope caller) {
        Concern concern = numbered(number);
        boolean knowsCode = trackingCode != null && concern.hasTrackingCode(trackingCode);
        if (!knowsCode
                && Disclosure.to(caller, concern, progress.ownerOf(concern.id()))
                        .isEmpty())
            throw caller.isAnonymous() ? new NotFound("concern", number) : new HiddenFromCaller("concern", number);
        return new Followed(concern, stepsOf(concern));
    }

    /** A merged one goes the way of the one it was merged into; of that one's reporter nothing is among the steps. */
    List<ProgressStep> stepsOf(Concern concern) {
        UUID id = concern.id();
        Instant from = concern.registeredAt();
        if (concern.status() == ConcernStatus.PASSED_ON) return progress.passedOn(id, from);
        return concern.mergedInto()
                .map(decision -> progress.merged(id, from, decision.survivorId(), decision.decidedAt()))
                .orElseGet(() -> progress.of(id, from));
    }

    /** Id of the concern as which it goes on: its own, or that of the one it was merged into. */
    @Transactional
    public UUID goingOnAs(UUID concernId) {
        return concerns.findById(concernId)
                .mergedInto()
                .map(MergeDecision::survivorId)
                .orElse(concernId);
    }

    private Concern numbered(String number) {
        return concerns.numbered(number).orElseThrow(() -> new NotFound("concern", number));
    }
}
