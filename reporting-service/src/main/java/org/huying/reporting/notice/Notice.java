package org.huying.reporting.notice;

import java.time.Instant;
import java.util.List;

/** The notice board of one campaign. */
public record Notice(Campaign campaign, Instant asOf, List<NoticeLine> lines) {}
