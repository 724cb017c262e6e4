/**
 * The clocks of a case (domain.md §2, §4): deadlines from dispatch on, what is told when they come near, pass and stay
 * missed, and what moves them: extension (延期), deferral (挂账). Exclusion (剔除) leaves them alone and the rates without
 * the case.
 */
package org.huying.dispatch.deadline;
