package org.huying.dispatch.coverage;

/** What is to be covered (张贴 16 个单元, 走访 23 户), and how many of them. */
public record CoveragePlan(String label, int planned) {}
