package org.huying.dispatch.calendar;

import java.time.LocalDate;

/**
 * A run of days off (放假), both ends included.
 *
 * @param name as the notice calls it, for example 春节
 */
public record Holiday(String name, LocalDate firstDay, LocalDate lastDay) {}
