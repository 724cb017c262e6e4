/**
 * What partner units can answer, type by type: its data, bound by what binds the same over REST, and the use case it is
 * carried out by.
 */
package org.huying.dispatch.answer.said;
