package org.huying.dispatch.subscription;

/** @param unit code of the unit it is for; null for the caller's own */
public record NewSubscription(String unit, Channel channel, StartAt startAt, SubscriptionTerms terms) {}
