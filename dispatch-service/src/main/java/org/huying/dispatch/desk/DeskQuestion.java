package org.huying.dispatch.desk;

/** Which view is read, in which order, and which of its cases. */
public record DeskQuestion(DeskView view, DeskSort sort, DeskFilter filter) {}
