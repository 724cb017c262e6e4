package org.huying.dispatch.subscription;

/** Which notices a subscription is for, as one condition of SQL that every way of delivery uses. */
public final class Matching {
    /**
     * Between a row {@code s} of subscription and a row {@code n} of notice, whatever the subscription's status. A test
     * event is for the one subscription that is its subject.
     */
    public static final String CONDITION = """
            n.unit_code = s.unit_code
              AND n.position > s.starts_after
              AND CASE WHEN n.type = 'subscription.tested.v1' THEN n.subject = s.id::text
                ELSE s.types = '{}' OR n.type = ANY (s.types) END
              AND (s.communities = '{}' OR n.community_code IS NULL OR n.community_code = ANY (s.communities))
              AND (s.topics = '{}' OR n.topic IS NULL OR EXISTS (
                SELECT 1 FROM unnest(s.topics) branch WHERE n.topic = branch OR starts_with(n.topic, branch || '.')))
            """;

    private Matching() {}
}
