package org.huying.dispatch.feed;

import java.util.UUID;

/**
 * A notice as readers get it; one object for all who get the same.
 *
 * @param event the CloudEvent in JSON format
 */
public record Told(long position, UUID id, String type, String event) {}
