package org.huying.dispatch.pattern;

import java.util.UUID;

/** Which patterns a list asks for; null asks for all. */
public record PatternFilter(String placeKey, String topic, UUID before) {}
