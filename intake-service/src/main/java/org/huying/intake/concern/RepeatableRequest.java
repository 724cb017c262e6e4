package org.huying.intake.concern;

/** A creating request that carries an idempotency key: the key, and the request's content as text. */
public record RepeatableRequest(String key, String content) {}
