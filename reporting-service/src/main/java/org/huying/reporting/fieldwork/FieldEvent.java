package org.huying.reporting.fieldwork;

import java.time.Instant;

/** One event of what a canvass, a coverage target or a measurement went through. */
record FieldEvent(String key, String type, String community, Instant time, String data) {}
