package org.huying.reporting.readmodel;

/** @param estimatedRows as the planner believes, null where it never looked */
public record TableSize(String table, Long estimatedRows) {}
