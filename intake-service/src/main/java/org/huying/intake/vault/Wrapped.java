package org.huying.intake.vault;

/** A key as it may be stored, and the name of the key under which it was wrapped. */
record Wrapped(byte[] bytes, String under) {}
