package org.huying.dispatch.matter;

/** Which case or joint action a caller speaks of. */
public record MatterNumber(MatterKind kind, String number) {}
