package org.huying.dispatch.casefile;

/**
 * What a handler reports: what was done, for colleagues (办理情况), and the answer to the public (公开答复). Two texts,
 * never one.
 */
public record HandlingReport(String internalNote, String publicReply) {}
