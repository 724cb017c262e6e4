package org.huying.dispatch.subscription;

/**
 * What of a subscription can be changed.
 *
 * @param name       what people call it, for example {@code 一号系统}
 * @param endpoint   of a webhook: where to; null on the other channels
 * @param signatures of a webhook; null on the other channels
 */
public record SubscriptionTerms(String name, NoticeFilter filter, String endpoint, SignatureScheme signatures) {}
