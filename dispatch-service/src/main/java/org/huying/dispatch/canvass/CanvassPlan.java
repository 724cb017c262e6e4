package org.huying.dispatch.canvass;

/** What a canvass begins with: what it is about, how many households are to be asked, and what. */
public record CanvassPlan(String title, int plannedHouseholds, Questionnaire questionnaire) {}
