package org.huying.reporting.fieldwork;

/** Visits of one community with one outcome. */
public record VisitCount(String community, String outcome, long visits, long staff, long met) {}
