package org.huying.dispatch.deadline;

import org.huying.chassis.scope.AccessScope;

/**
 * What somebody asks for.
 *
 * @param key     the caller's idempotency key, null when there is none
 * @param content the whole request in words, by which a repetition is told from another request
 */
public record PetitionRequest(String number, String reason, AccessScope caller, String key, String content) {}
