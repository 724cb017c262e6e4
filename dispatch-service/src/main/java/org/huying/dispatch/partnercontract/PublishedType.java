package org.huying.dispatch.partnercontract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A type of notice or answer, as it is published.
 *
 * @param name     its wire name, for example {@code task.assigned.v1}
 * @param title    what it says
 * @param schema   JSON Schema of {@code data}
 * @param examples whole events
 */
public record PublishedType(String name, Direction direction, Words title, JsonNode schema, List<JsonNode> examples) {}
