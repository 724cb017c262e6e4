package org.huying.reporting.hours;

/**
 * How many concerns came in one hour of one day of the week, by the clock of the town.
 *
 * @param weekday 1 is Monday, 7 is Sunday
 * @param hour    0 to 23; 21 is from 21:00 to 22:00
 */
public record HourCell(int weekday, int hour, long count) {}
