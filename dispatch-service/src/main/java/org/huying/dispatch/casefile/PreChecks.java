package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The policies that ask for a pre-check; {@code huying.pre-check.policies} names those that are in force, if any. */
@ApplicationScoped
class PreChecks {
    private static final Set<String> REMOTE = Set.of("WEB", "MOBILE");
    private static final List<PreCheckPolicy> BOOK = List.of(
            new PreCheckPolicy("anonymous-tip-offs", "TIP_OFF", REMOTE),
            new PreCheckPolicy("anonymous-complaints", "COMPLAINT", REMOTE));

    private final List<PreCheckPolicy> inForce;

    PreChecks(@ConfigProperty(name = "huying.pre-check.policies") Optional<List<String>> names) {
        inForce = names.orElse(List.of()).stream().map(PreChecks::named).toList();
    }

    Optional<PreCheckPolicy> neededBy(HeardConcern concern) {
        return inForce.stream().filter(policy -> policy.asksFor(concern)).findFirst();
    }

    private static PreCheckPolicy named(String name) {
        return BOOK.stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("huying.pre-check.policies names no such policy: " + name));
    }
}
