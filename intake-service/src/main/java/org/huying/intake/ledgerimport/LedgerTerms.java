package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.huying.chassis.problem.Unavailable;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.directory.KnownPlaces;
import org.huying.intake.ledgerimport.row.Terms;
import org.huying.intake.topic.KnownTopic;
import org.huying.intake.topic.KnownTopics;

/** What places and topics are called, as the town knows it at the moment. */
@ApplicationScoped
class LedgerTerms {
    private final KnownPlaces places;
    private final KnownTopics topics;

    LedgerTerms(KnownPlaces places, KnownTopics topics) {
        this.places = places;
        this.topics = topics;
    }

    Terms of(AccessScope importer) {
        return new Terms() {
            @Override
            public Optional<String> community(String nameOrCode) {
                return places.communityCalled(nameOrCode);
            }

            @Override
            public Optional<String> grid(String communityCode, String nameOrCode) {
                return places.gridCalled(communityCode, nameOrCode);
            }

            @Override
            public Optional<KnownTopic> topic(String nameOrCode) {
                return topicCalled(nameOrCode);
            }

            @Override
            public boolean isOwn(String communityCode) {
                return importer.covers(communityCode, null);
            }
        };
    }

    /** A name that two topics have is none: which of them is meant is not guessed. */
    private Optional<KnownTopic> topicCalled(String nameOrCode) {
        Optional<KnownTopic> byCode = topics.tree().find(nameOrCode);
        if (byCode.isPresent()) return byCode.filter(topic -> !topic.isRetired());
        List<KnownTopic> all = topics.tree().all();
        if (all.isEmpty()) throw new Unavailable();
        List<KnownTopic> called = all.stream()
                .filter(topic -> !topic.isRetired())
                .filter(topic -> topic.labels().chinese().equals(nameOrCode))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }
}
