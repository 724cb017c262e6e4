package org.huying.dispatch.partnercontract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A way on which notices or answers travel, as the document has it.
 *
 * @param address a path, a topic, or empty where it is the partner's own
 */
public record PublishedChannel(Words title, String address, Words description) {
    static PublishedChannel of(JsonNode channel) {
        return new PublishedChannel(
                Words.of(channel.path("title").asText()),
                channel.path("address").asText(""),
                Words.of(channel.path("description").asText()));
    }
}
